package org.claimpress.read;

import com.google.gson.JsonObject;
import org.claimpress.markdown.Passage;
import org.claimpress.markdown.RichText;
import org.claimpress.problem.Place;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * A Markdown text in a field.
 *
 * @param prefix what the anchors of its headings and footnotes begin with
 */
record MarkdownType(String prefix) implements FieldType<RichText> {

    /** A value as a passage. */
    record ScalarPassage(YamlScalar scalar, SourceText lines) implements Passage {

        ScalarPassage(YamlScalar scalar) {
            this(scalar, new SourceText("", scalar.text()));
        }

        @Override
        public String text() {
            return scalar.text();
        }

        @Override
        public Place placeOf(int index, int length) {
            return scalar.placeOf(lines, index, length);
        }
    }

    @Override
    public RichText read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        return read(new ScalarPassage(scalar), reading);
    }

    RichText read(Passage passage, RecordReading reading) {
        new WrittenText(passage, reading).inspectMarkdown();
        RichText text =
                reading.markdown().read(passage, prefix, reading.problems()).orElseGet(this::placeholder);
        References.inText(text).forEach(reading.references()::add);
        return text;
    }

    @Override
    public RichText placeholder() {
        return RichText.EMPTY;
    }

    @Override
    public String description() {
        return "a text in Markdown";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.typed("string");
    }
}
