package org.claimpress.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * What reading one record shares among its fields.
 *
 * @param today the day on which the content is read; dates after it are refused
 * @param markdown reads the record's texts
 * @param references takes in the ids of other records, which are resolved once all are read
 * @param problems takes in what is wrong
 */
record RecordReading(LocalDate today, MarkdownReader markdown, List<Reference> references, Problems problems) {

    void report(Code code, Place place, String message, String advice) {
        problems.report(code, place, message, advice);
    }

    void report(Code code, Place place, String message, String advice, Optional<String> replacement) {
        problems.report(code, place, message, advice, replacement);
    }

    void wrongType(YamlNode node, String wanted) {
        Place place = node.place();
        Place point = node instanceof YamlScalar ? place : new Place(place.source(), place.line(), place.column(), 0);
        String found = node.description();
        report(
                ReadCodes.WRONG_TYPE,
                point,
                "Here stands " + found + " where " + article(wanted),
                "Write " + wanted + ".");
    }

    private static String article(String wanted) {
        int colon = wanted.indexOf(':');
        int comma = wanted.indexOf(',');
        int end = colon < 0 ? wanted.length() : colon;
        return wanted.substring(0, comma < 0 ? end : Math.min(end, comma)) + " belongs";
    }
}
