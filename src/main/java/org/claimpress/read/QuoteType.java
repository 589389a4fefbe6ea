package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * The exact words of a source. The page puts quotation marks around them, so they have none of their own.
 *
 * @param words what they are without that
 */
record QuoteType(TextType words) implements FieldType<String> {

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (node instanceof YamlScalar scalar) {
            Optional<String> inner = PlainValue.insideMarks(scalar.text());
            inner.ifPresent(text -> new PlainValue(scalar, reading).marksAroundAll(text));
            OptionalInt single = PlainValue.unpaired(scalar.text().strip());
            // Within a quotation a mark may belong to one that the source goes on with.
            single.stream()
                    .filter(index ->
                            index == 0 || index == scalar.text().strip().length() - 1)
                    .forEach(new PlainValue(scalar, reading)::unpairedMark);
        }
        return words.read(node, reading);
    }

    @Override
    public String placeholder() {
        return words.placeholder();
    }

    @Override
    public String description() {
        return words.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return words.schema(ids);
    }
}
