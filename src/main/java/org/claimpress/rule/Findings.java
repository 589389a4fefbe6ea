package org.claimpress.rule;

import java.time.LocalDate;
import java.util.Set;
import org.claimpress.model.RecordKind;
import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.read.Places;
import org.claimpress.read.RecordKey;

/** Takes in what a rule finds. Rules name the thing; where it is written is looked up here. */
public final class Findings {

    private final Code code;
    private final Places places;
    private final Problems problems;
    private final LocalDate today;
    private final Set<String> told;

    Findings(Code code, Places places, LocalDate today, Problems problems) {
        this(code, places, today, Set.of(), problems);
    }

    /** @param told the places of which something was told already, so that one mistake is told once */
    Findings(Code code, Places places, LocalDate today, Set<String> told, Problems problems) {
        this.code = code;
        this.told = told;
        this.places = places;
        this.problems = problems;
        this.today = today;
    }

    /** The day of the check. */
    public LocalDate today() {
        return today;
    }

    /** Where a field is written, to be named in a message about another. */
    public Place placeOf(RecordKind kind, String id, String path) {
        return places.placeOf(new RecordKey(kind, id), path);
    }

    /** Whether something was told of a field already, so that nothing follows from what it says. */
    public boolean isTold(RecordKind kind, String id, String path) {
        return told.contains(placeOf(kind, id, path).toString());
    }

    /**
     * Reports a problem of the rule's kind.
     *
     * @param kind the kind of the record
     * @param id its id
     * @param path the field, such as {@code evidence.for[1].quote}
     * @param message what is wrong
     * @param advice what to do
     */
    public void report(RecordKind kind, String id, String path, String message, String advice) {
        Place place = placeOf(kind, id, path);
        if (!told.contains(place.toString())) {
            problems.report(code, place, message, advice);
        }
    }
}
