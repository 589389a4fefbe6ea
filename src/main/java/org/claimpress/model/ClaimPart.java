package org.claimpress.model;

import java.util.Arrays;
import java.util.List;

/**
 * The sections that the page of a claim can have, in the usual order. Each is named like its template. Some no page may do
 * without: they say what is claimed, what those answer whom it accuses, on what the
 * verdict rests and what was changed; and other pages link to how it was worded.
 */
public enum ClaimPart implements Term {
    DIGEST("the claim, its status and both sides at a glance", true),
    SHORT_ANSWER("the short answer", false),
    ALLEGATION("what is claimed, and by whom", true),
    ANSWERS("the answers in full", true),
    EVIDENCE("the evidence", true),
    CHAIN("where what speaks for it comes from", false),
    WORDING("how others worded it", true),
    UNKNOWN("what is not known", false),
    WOULD_CHANGE("what would change the status", false),
    CHECKS("how it was checked", true),
    EVENTS("the timeline of the claim", false),
    SOURCES("all sources", true),
    RELATED("what to read next", false),
    HISTORY("the history of the page, and how to cite and mend it", true);

    private final String label;
    private final boolean needed;

    ClaimPart(String label, boolean needed) {
        this.label = label;
        this.needed = needed;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether no page of a claim may do without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** All sections, in the usual order. */
    public static List<ClaimPart> usual() {
        return Arrays.asList(values());
    }
}
