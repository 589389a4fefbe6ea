package org.claimpress.read;

import com.google.gson.JsonObject;
import org.claimpress.markdown.RichText;
import org.claimpress.yaml.YamlNode;

/**
 * A Markdown text of one paragraph, without headings, lists and footnotes.
 *
 * @param prefix what its anchors begin with
 * @param longest the most code points its words may have
 */
record InlineMarkdownType(String prefix, int longest) implements FieldType<RichText> {

    private static final String START = "<p>";

    private static final String END = "</p>";

    @Override
    public RichText read(YamlNode node, RecordReading reading) {
        RichText text = markdown().read(node, reading);
        int length = text.text().strip().codePointCount(0, text.text().strip().length());
        if (!isOneParagraph(text)) {
            reading.report(
                    ReadCodes.NOT_ONE_PARAGRAPH,
                    node.place(),
                    "This text has more than one paragraph, or a heading, a list or a footnote",
                    "Write one paragraph; links and emphasis are welcome.");
        } else if (length > longest) {
            reading.report(
                    ReadCodes.TOO_LONG,
                    node.place(),
                    "This text has " + length + " characters; at most " + longest + " are allowed here",
                    "Shorten it by " + (length - longest) + ".");
        }
        return text;
    }

    /** A text that could not be read is empty, which is told elsewhere. */
    private static boolean isOneParagraph(RichText text) {
        String html = text.html(link -> "").strip();
        return html.isEmpty() || (html.startsWith(START) && html.endsWith(END) && html.lastIndexOf(START) == 0);
    }

    private MarkdownType markdown() {
        return new MarkdownType(prefix);
    }

    @Override
    public RichText placeholder() {
        return markdown().placeholder();
    }

    @Override
    public String description() {
        return "a paragraph in Markdown of at most " + longest + " characters";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return markdown().schema(ids);
    }
}
