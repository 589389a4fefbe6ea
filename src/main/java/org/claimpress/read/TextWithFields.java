package org.claimpress.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.markdown.Passage;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;

/**
 * A Markdown file: fields in YAML between two lines of three hyphens, then the text.
 *
 * @param fields the fields
 * @param body the text
 */
record TextWithFields(YamlNode fields, Passage body) {

    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

    private record Body(SourceText source, int start, String text) implements Passage {

        @Override
        public Place placeOf(int index, int length) {
            return source.placeAt(start + index, length);
        }
    }

    /** The two parts of the file; empty where it does not have them, with the reason among the problems. */
    static Optional<TextWithFields> split(SourceText source, YamlReader yaml, Problems problems) {
        Matcher fence = FENCE.matcher(source.text());
        if (!fence.find() || fence.start() != 0) {
            return refused(source, "The file does not begin with a line of three hyphens", problems);
        }
        int opened = fence.end();
        if (!fence.find()) {
            return refused(source, "The fields at the top are not closed by a line of three hyphens", problems);
        }
        // The same lines as in the file, so that places in the fields are places in the file.
        SourceText head = new SourceText(source.path(), "   " + source.text().substring(opened, fence.start()));
        int bodyStart = Math.min(fence.end() + 1, source.text().length());
        Optional<YamlNode> fields = yaml.read(head, problems);
        if (fields.isEmpty() && hasNoFields(head)) {
            return refused(source, "There are no fields between the lines of three hyphens", problems);
        }
        return fields.map(node -> new TextWithFields(
                node, new Body(source, bodyStart, source.text().substring(bodyStart))));
    }

    /** Whether a text holds nothing but blank lines and comments. */
    static boolean hasNoFields(SourceText source) {
        return source.text().lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static Optional<TextWithFields> refused(SourceText source, String message, Problems problems) {
        problems.report(
                ReadCodes.FRONT_MATTER,
                source.whole(),
                message,
                "Begin the file with ---, then the fields, then --- again, then the text.");
        return Optional.empty();
    }
}
