package org.claimpress.problem;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects problems while a step works. It keeps a bounded number, so that a hostile file cannot fill the memory, and
 * counts the rest. Not safe for use by several threads.
 */
public final class Problems {

    /** How many problems are kept in full. */
    public static final int KEPT = 10_000;

    private final Set<Problem> kept = new LinkedHashSet<>();
    private int errors;
    private int warnings;
    private boolean publishing;

    /** From now on what is unfinished counts as an error, because readers are to see it. */
    public void refuseUnfinished() {
        publishing = true;
    }

    /** Takes in one problem, once however often it is reported. */
    public void add(Problem found) {
        Problem problem = publishing ? found.whenPublished() : found;
        if (kept.contains(problem)) {
            return;
        }
        if (problem.isError()) {
            errors++;
        } else {
            warnings++;
        }
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    /** Takes in a problem of this kind at this place. */
    public void report(Code code, Place place, String message, String advice) {
        add(new Problem(code, place, message, advice));
    }

    /** Takes in a problem of this kind at this place, with what to put there where only one thing can be meant. */
    public void report(Code code, Place place, String message, String advice, Optional<String> replacement) {
        add(new Problem(code, place, message, advice, replacement.map(text -> new Mend(place, text))));
    }

    /** Takes in a problem of this kind at this place, with what to write elsewhere on the line. */
    public void report(Code code, Place place, String message, String advice, Mend mend) {
        add(new Problem(code, place, message, advice, Optional.of(mend)));
    }

    /** The same problems with their advice in other words, and the same counts. */
    public Problems advising(UnaryOperator<String> words) {
        Problems told = new Problems();
        kept.forEach(problem -> told.kept.add(problem.advising(words)));
        told.errors = errors;
        told.warnings = warnings;
        return told;
    }

    /** Takes in all of these. */
    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Takes in all that another collection took in, and counts what that one did not keep. */
    public void addAll(Problems others) {
        int errorsKept = (int) others.kept.stream().filter(Problem::isError).count();
        addAll(others.kept);
        errors += others.errors - errorsKept;
        warnings += others.warnings - (others.kept.size() - errorsKept);
    }

    /** The kept problems, sorted by place. */
    public List<Problem> sorted() {
        return kept.stream().sorted(Problem.ORDER).toList();
    }

    /** How many errors were taken in, kept or not. */
    public int errors() {
        return errors;
    }

    /** How many warnings were taken in, kept or not. */
    public int warnings() {
        return warnings;
    }

    /** Whether nothing was taken in. */
    public boolean areNone() {
        return errors + warnings == 0;
    }

    /** Whether there is any error. */
    public boolean haveErrors() {
        return errors > 0;
    }

    /** How many were counted and not kept. */
    public int dropped() {
        return errors + warnings - kept.size();
    }
}
