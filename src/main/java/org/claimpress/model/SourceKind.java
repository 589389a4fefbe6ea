package org.claimpress.model;

/** What kind of thing a source is. */
public enum SourceKind implements Term {
    /** A document of a court case. */
    COURT_RECORD("court record"),
    /** A company speaking for itself, directly or through a reporter. */
    COMPANY_STATEMENT("company statement"),
    /** A public authority, or a parliament. */
    REGULATOR("public authority"),
    /** A news report. */
    NEWS("news report"),
    /** A copy of somebody else's report. */
    AGGREGATOR_COPY("copy of a report"),
    /** A page that calls itself a fact check. */
    FACT_CHECK("fact check"),
    /** A post on a social network. */
    SOCIAL_POST("social post"),
    /** Lawyers writing about a case. */
    LEGAL_COMMENTARY("legal commentary"),
    /** A reference work or technical documentation. */
    REFERENCE("reference");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
