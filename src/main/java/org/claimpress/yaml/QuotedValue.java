package org.claimpress.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;

/** A value that has to stand in quotation marks, and how it looks in them. */
final class QuotedValue {

    private static final Pattern FIELD = Pattern.compile("\\s*(?:- +)*+(?:[a-z][a-z0-9-]*: +)?(\\S.*?)\\s*");
    private static final Pattern CURLY = Pattern.compile("[“”„](.*)[“”]");

    private final Place place;

    /** @param place what keeps the value from being read without marks */
    QuotedValue(Place place) {
        this.place = place;
    }

    /** The problem of a colon in the value. */
    Problem explain() {
        Optional<Matcher> value = value();
        boolean curly =
                value.filter(found -> CURLY.matcher(found.group(1)).matches()).isPresent();
        return new Problem(
                YamlCodes.COLON_IN_TEXT,
                place,
                curly
                        ? "YAML does not know these curly quotation marks, and so the colon ends the text"
                        : "A colon and a space stand inside a text that has no quotation marks around it",
                curly
                        ? "Put straight quotation marks in their place: \"…\"."
                        : "Put the whole text in quotation marks: \"…\".",
                mend());
    }

    private Optional<Matcher> value() {
        return Optional.of(FIELD.matcher(place.lineText())).filter(Matcher::matches);
    }

    /** The value in straight quotation marks, where it stands on this line alone. */
    Optional<Mend> mend() {
        return value().filter(found -> found.start(1) <= index()).flatMap(found -> {
            String text = found.group(1);
            Matcher curly = CURLY.matcher(text);
            String inside = curly.matches() ? curly.group(1) : text;
            boolean plain = inside.indexOf('"') < 0 && inside.indexOf('\\') < 0 && !text.startsWith("'");
            String line = place.lineText();
            Place all = new Place(
                    place.source(),
                    place.line(),
                    line.codePointCount(0, found.start(1)) + 1,
                    text.codePointCount(0, text.length()));
            boolean field =
                    found.start(1) > 0 && line.substring(0, found.start(1)).contains(":");
            return plain && field ? Optional.of(new Mend(all, "\"" + inside + "\"")) : Optional.empty();
        });
    }

    private int index() {
        return place.lineText().offsetByCodePoints(0, place.column() - 1);
    }
}
