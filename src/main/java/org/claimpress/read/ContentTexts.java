package org.claimpress.read;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;

/** Reads the files of a content folder as texts and as fields, and reports what keeps them from being read. */
final class ContentTexts {

    /** The file of the locked quotations, which the program writes. */
    static final String LOCK = "quotes.lock";

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7}) .*$");

    /** Fields behind the signs of a comparison; an item of a list is indented, or has a space behind its hyphen. */
    private static final Pattern COMPARISON =
            Pattern.compile("(?m)^[+-][a-z][a-z-]*:(?: .*)?$|^@@ -\\d.*$|^diff --git .*$");

    private final String shownFolder;
    private final Problems problems;
    private final YamlReader yaml;

    /**
     * @param shownFolder how messages name the folder; may be empty
     * @param deadline when the reading has to end
     */
    ContentTexts(String shownFolder, Deadline deadline, Problems problems) {
        this.yaml = new YamlReader(deadline);
        this.shownFolder = shownFolder;
        this.problems = problems;
    }

    /** How messages name the file with this name. */
    String shown(String name) {
        return shownFolder.isEmpty() ? name : shownFolder + "/" + name;
    }

    /** The text of the file; empty where it is refused. */
    Optional<SourceText> source(ContentFiles.File file) throws IOException {
        int largest = file.name().equals(LOCK) ? Limits.LOCK_FILE : Limits.FILE;
        return new TextFile(shown(file.name()), file.path(), largest, problems)
                .read()
                .filter(this::isOneVersion);
    }

    /** Whether git has not put two versions into the file and left the choice to the editor. */
    private boolean isOneVersion(SourceText source) {
        Matcher mark = CONFLICT.matcher(source.text());
        boolean found = mark.find();
        if (found) {
            problems.report(
                    FolderCodes.MERGE_CONFLICT,
                    source.placeAt(mark.start(), mark.end() - mark.start()),
                    "From here on the file holds two versions of the same lines",
                    "Keep what is right of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
        }
        return !found && isNoComparison(source);
    }

    /** Whether nobody pasted a comparison of two versions, with + before new lines and - before old ones. */
    private boolean isNoComparison(SourceText source) {
        Matcher sign = COMPARISON.matcher(source.text());
        boolean found = source.path().endsWith(".yaml") && sign.find();
        if (found) {
            problems.report(
                    FolderCodes.MERGE_CONFLICT,
                    source.placeAt(sign.start(), 1),
                    "This is a line of a comparison: + begins a new line, and - one that it replaces",
                    "Keep the new lines without their +, and leave out the old ones and the lines that begin with @@.");
        }
        return !found;
    }

    /** The fields of the file; empty where they cannot be read, or there are none. */
    Optional<YamlNode> root(ContentFiles.File file) throws IOException {
        return source(file).flatMap(this::root);
    }

    /** The fields in the text; empty where they cannot be read, or there are none. */
    Optional<YamlNode> root(SourceText source) {
        Optional<YamlNode> root = yaml.read(source, problems);
        if (root.isEmpty() && TextWithFields.hasNoFields(source)) {
            problems.report(
                    ReadCodes.EMPTY_FILE,
                    source.whole(),
                    "The file holds nothing but comments",
                    "Write the record, or move the file out of the content folder.");
        }
        return root;
    }

    /** The two parts of a text with fields at its top; empty where it does not have them. */
    Optional<TextWithFields> split(SourceText source) {
        return TextWithFields.split(source, yaml, problems);
    }
}
