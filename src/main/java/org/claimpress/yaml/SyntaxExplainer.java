package org.claimpress.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Code;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.problem.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says a YAML syntax error in an editor's words, at the place where the mistake was made. */
final class SyntaxExplainer {

    private static final Pattern FIELD = Pattern.compile("^\\s*(?:- +)?[a-z][a-z0-9-]*\\s*$");
    private static final Pattern FIELD_WITHOUT_SPACE = Pattern.compile("^\\s*(?:- +)?[a-z][a-z0-9-]*(:)\\S.*");
    private static final Pattern FIELD_AS_ITEM = Pattern.compile("^- [a-z][a-z0-9-]*:(?: .*)?");
    private static final Pattern QUOTED_VALUE = Pattern.compile("^\\s*(?:- +)*+(?:[a-z][a-z0-9-]*: +)?(['\"])");

    private final SourceText source;
    private final String problem;
    private final String context;
    private final Place place;
    private final Place contextPlace;

    private SyntaxExplainer(SourceText source, MarkedYAMLException failure) {
        this.source = source;
        this.problem = Optional.ofNullable(failure.getProblem()).orElse("");
        this.context = Optional.ofNullable(failure.getContext()).orElse("");
        this.place = place(failure.getProblemMark());
        this.contextPlace = failure.getContextMark() == null ? place : place(failure.getContextMark());
    }

    static Problem explain(SourceText source, MarkedYAMLException failure) {
        return new SyntaxExplainer(source, failure).explain();
    }

    private Place place(Mark mark) {
        return Marks.place(source, mark, 1);
    }

    private Problem explain() {
        return new UnclosedQuote(source)
                .upTo(place.line())
                .or(this::scanning)
                .or(this::structure)
                .orElseGet(this::unnamed);
    }

    /** Mistakes inside one value. */
    private Optional<Problem> scanning() {
        if (problem.contains("\\t(TAB)") || place.lineText().stripTrailing().startsWith("\t")) {
            return tab();
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected end of stream")) {
            return of(
                    YamlCodes.UNCLOSED_QUOTE,
                    contextPlace,
                    "The quotation mark that opens here is never closed",
                    "Close the text with the same mark, or take the mark away.");
        }
        if (problem.contains("escape character")) {
            return of(
                    YamlCodes.UNKNOWN_ESCAPE,
                    place,
                    "A backslash before this character means nothing between double quotation marks",
                    "Write \\\\ for a backslash, or put the text between single quotation marks.");
        }
        if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
            return of(
                    YamlCodes.ALIAS,
                    contextPlace,
                    "A value may not begin with \"&\" or \"*\", which YAML takes for an alias",
                    "Put the whole value in quotation marks.");
        }
        if (context.contains("tag")) {
            return of(
                    YamlCodes.TAG,
                    contextPlace,
                    "A value may not begin with \"!\", which YAML takes for a type",
                    "Put the whole value in quotation marks.");
        }
        if (context.contains("block scalar")) {
            return of(
                    YamlCodes.BLOCK_TEXT,
                    place,
                    "Text stands on the same line as the mark that opens a block of text",
                    "Begin the text on the next line, indented by two spaces.");
        }
        if (problem.contains("cannot start any token")) {
            return Optional.of(new Problem(
                    YamlCodes.RESERVED_CHARACTER,
                    place,
                    "A text without quotation marks may not begin with this character",
                    "Put the whole text in quotation marks.",
                    new QuotedValue(place).mend()));
        }
        return Optional.empty();
    }

    /** Mistakes in how values stand together. */
    private Optional<Problem> structure() {
        if (problem.contains("mapping values are not allowed")) {
            return colon();
        }
        if (problem.contains("could not find expected ':'")) {
            return missingColon(contextPlace);
        }
        if (context.contains("flow")) {
            return of(
                    YamlCodes.UNCLOSED_BRACKET,
                    contextPlace,
                    "The bracket that opens here is not closed before this list or group should end",
                    "Close it with ] or }, and put entries that hold commas, brackets or quotation marks in"
                            + " quotation marks.");
        }
        if (problem.contains("expected <block end>")) {
            return strayQuote().or(this::indentation);
        }
        if (problem.contains("<document start>")) {
            return missingColon(place);
        }
        return Optional.empty();
    }

    private Optional<Problem> tab() {
        String line = place.lineText();
        int at = line.indexOf('\t');
        Place where = at < 0 ? place : new Place(source, place.line(), line.codePointCount(0, at) + 1, 1);
        boolean leads = at == 0 || (at > 0 && line.substring(0, at).isBlank());
        return mended(
                YamlCodes.TAB,
                where,
                "A tab stands where YAML wants spaces",
                "Replace each tab by two spaces, or by none where the line is not indented.",
                leads ? Optional.empty() : Optional.of(" "));
    }

    private Optional<Problem> colon() {
        String line = place.lineText();
        String before = line.substring(0, line.offsetByCodePoints(0, place.column() - 1));
        if (FIELD.matcher(before).matches()) {
            return indentation();
        }
        return Optional.of(new QuotedValue(place).explain());
    }

    private Optional<Problem> missingColon(Place where) {
        Matcher glued = FIELD_WITHOUT_SPACE.matcher(where.lineText());
        if (glued.matches()) {
            Place colon = new Place(source, where.line(), glued.start(1) + 1, 1);
            return mended(
                    YamlCodes.MISSING_COLON,
                    colon,
                    "There is no space after this colon",
                    "Write a space between the colon and the value.",
                    Optional.of(": "));
        }
        return of(
                YamlCodes.MISSING_COLON,
                where,
                "This line is neither a field with a colon nor part of the text above it",
                "Write \"name: value\", or indent the line if it continues the text above.");
    }

    /** A quoted value that ended before the place, on the same line. */
    private Optional<Problem> strayQuote() {
        String line = place.lineText();
        Matcher opening = QUOTED_VALUE.matcher(line);
        if (!opening.find()) {
            return Optional.empty();
        }
        int at = line.offsetByCodePoints(0, place.column() - 1);
        int closing = line.lastIndexOf(opening.group(1), Math.max(0, at - 1));
        if (closing <= opening.start(1)) {
            return Optional.empty();
        }
        boolean single = opening.group(1).equals("'");
        // Where the line does not end with the mark, the first one is no sign of YAML but belongs to the text.
        if (!single && !line.stripTrailing().endsWith("\"")) {
            return Optional.of(beginsWithQuotation(line, opening.start(1), closing));
        }
        return mended(
                YamlCodes.STRAY_QUOTE,
                new Place(source, place.line(), line.codePointCount(0, closing) + 1, 1),
                single ? "This apostrophe ends the text" : "This quotation mark ends the text",
                single
                        ? "Write it twice (''), or put the text between double quotation marks, or use ’."
                        : "Write \\\" for it, or put the text between single quotation marks, or use “ and ”.",
                isApostrophe(line, closing) ? Optional.of("’") : Optional.empty());
    }

    private Problem beginsWithQuotation(String line, int opening, int closing) {
        String words = line.substring(opening + 1, closing);
        String rest = line.substring(closing + 1);
        boolean plain = !(words + rest).contains(": ") && !rest.contains(" #") && (words + rest).indexOf('"') < 0;
        Place both = new Place(
                source, place.line(), line.codePointCount(0, opening) + 1, line.codePointCount(opening, closing + 1));
        return new Problem(
                YamlCodes.STRAY_QUOTE,
                new Place(source, place.line(), line.codePointCount(0, closing) + 1, 1),
                "This quotation mark ends the text, and yet the line goes on",
                "Use “ and ” for words that are quoted, or put the whole text between single quotation marks: '…'.",
                plain ? Optional.of(new Mend(both, "“" + words + "”")) : Optional.empty());
    }

    /** Whether a mark stands within a word. */
    private static boolean isApostrophe(String line, int index) {
        return index > 0
                && index + 1 < line.length()
                && Character.isLetter(line.charAt(index - 1))
                && Character.isLetter(line.charAt(index + 1));
    }

    private Optional<Problem> indentation() {
        String line = place.lineText();
        int indent = Indents.of(line);
        if (FIELD_AS_ITEM.matcher(line).matches()) {
            return mended(
                    YamlCodes.INDENTATION,
                    new Place(source, place.line(), 1, 2),
                    "A hyphen begins an item of a list here, where the fields of the record stand",
                    "Take the hyphen and the space away; items of a list stand below its name.",
                    Optional.of(""));
        }
        return of(
                YamlCodes.INDENTATION,
                new Place(source, place.line(), indent + 1, 1),
                "This line is indented by " + Indents.counted(indent) + ", which fits nothing above it",
                new Indents(source).advice(place.line()));
    }

    private Problem unnamed() {
        return unnamed(place, ": " + problem);
    }

    /** A failure of the parser that says nothing of its own. */
    static Problem unnamed(Place reached) {
        return unnamed(reached, "");
    }

    private static Problem unnamed(Place place, String reason) {
        return new Problem(
                YamlCodes.SYNTAX,
                place,
                "The YAML cannot be read from here on" + reason,
                "Look at this line and the ones next to it; put text in quotation marks where in doubt.");
    }

    private static Optional<Problem> mended(
            Code code, Place place, String message, String advice, Optional<String> right) {
        return Optional.of(new Problem(code, place, message, advice, right.map(text -> new Mend(place, text))));
    }

    private static Optional<Problem> of(Code code, Place place, String message, String advice) {
        return Optional.of(new Problem(code, place, message, advice));
    }
}
