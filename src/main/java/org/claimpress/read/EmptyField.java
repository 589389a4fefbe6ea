package org.claimpress.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;

/**
 * Tells of a field that has a name and no value.
 *
 * @param key where its name stands
 * @param field the field
 * @param reading takes in what is wrong
 */
record EmptyField(Place key, Field<?> field, RecordReading reading) {

    private static final Pattern COMMENT = Pattern.compile("(\\s*(?:- +)*+[a-z][a-z0-9-]*: +)(#.*?)\\s*");

    /** Tells of it; a # before the text makes all of it a comment, which its writer does not see. */
    void tell() {
        Matcher comment = COMMENT.matcher(key.lineText());
        if (comment.matches()) {
            behindComment(comment);
        } else {
            reading.report(
                    ReadCodes.EMPTY_FIELD,
                    key,
                    "The field \"" + field.name() + "\" is empty",
                    "Write " + wanted() + (field.absent().isPresent() ? ", or leave the field out." : "."));
        }
    }

    private String wanted() {
        return field.type().description();
    }

    private void behindComment(Matcher comment) {
        String text = comment.group(2);
        String line = key.lineText();
        Place place = new Place(
                key.source(),
                key.line(),
                line.codePointCount(0, comment.start(2)) + 1,
                text.codePointCount(0, text.length()));
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0 && !text.startsWith("# ");
        reading.problems()
                .add(new Problem(
                        ReadCodes.EMPTY_FIELD,
                        key,
                        "The field \"" + field.name() + "\" is empty, because # begins a comment",
                        "Put the whole text in quotation marks: \"…\". If it is meant as a comment, write " + wanted()
                                + " before it.",
                        plain ? Optional.of(new Mend(place, "\"" + text + "\"")) : Optional.empty()));
    }
}
