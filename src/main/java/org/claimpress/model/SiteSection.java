package org.claimpress.model;

import java.util.List;

/** The sections that every site has, in the order in which they are listed. */
public enum SiteSection implements Term {
    CLAIMS("Claims"),
    SOURCES("Sources"),
    ORIGINS("Origins"),
    WORDING("Wording"),
    TIMELINE("Timeline"),
    EXPLAINERS("Explainers"),
    TOPICS("Topics"),
    PARTIES("Parties"),
    STATUSES("Statuses"),
    CORRECTIONS("Corrections"),
    DATA("Data"),
    CONTRIBUTE("Contribute");

    /** The navigation of a site that names none. */
    public static final List<SiteSection> USUAL = List.of(CLAIMS, SOURCES, ORIGINS, WORDING, TIMELINE, EXPLAINERS);

    private final String label;

    SiteSection(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
