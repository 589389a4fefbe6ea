package org.claimpress.read;

import static org.claimpress.read.Field.required;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.Colour;
import org.claimpress.model.Look;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** The colour of links: one for light pages and one for dark ones, since no colour can be read on both. */
record AccentType() implements FieldType<Look.Accent> {

    private static final FieldType<Colour> COLOUR = new MappedType<>(
            new PatternType(
                    "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})", "#000", "a colour in quotation marks, such as \"#1f4e79\""),
            text -> Colour.of(text).orElseThrow());

    private static final Field<Colour> LIGHT =
            required("light", COLOUR, "The colour on light pages, a dark one.", "\"#8a1538\"");
    private static final Field<Colour> DARK =
            required("dark", COLOUR, "The colour on dark pages, a light one.", "\"#f2a7bd\"");

    private static final GroupType<Look.Accent> GROUP = new GroupType<>(
            "the colour of links",
            List.of(LIGHT, DARK),
            values -> new Look.Accent(values.get(LIGHT), values.get(DARK)));

    @Override
    public Look.Accent read(YamlNode node, RecordReading reading) {
        Optional<Colour> one = node instanceof YamlScalar scalar ? Colour.of(scalar.text()) : Optional.empty();
        if (one.isPresent()) {
            reading.report(
                    ReadCodes.WRONG_TYPE,
                    node.place(),
                    "Here stands one colour where two belong: no colour can be read on light pages and on dark ones",
                    "Write {light: \"…\", dark: \"…\"}.");
            return placeholder();
        }
        return GROUP.read(node, reading);
    }

    @Override
    public Look.Accent placeholder() {
        return GROUP.placeholder();
    }

    @Override
    public String description() {
        return GROUP.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return GROUP.schema(ids);
    }
}
