package org.claimpress.model;

/** What kind of thing a source is. */
public enum SourceKind implements Term {
    /** What a court itself wrote or stamped. */
    COURT_RECORD("court record"),
    /** What a party filed with a court: one side's account. */
    COURT_FILING("party’s court filing"),
    /** A company or a person speaking for itself, directly or through a reporter. */
    OWN_STATEMENT("own statement"),
    /** A public authority, or a parliament. */
    REGULATOR("public authority"),
    /** A film or a sound recording. */
    RECORDING("recording"),
    /** A news report. */
    NEWS("news report"),
    /** A copy of somebody else's report. */
    AGGREGATOR_COPY("copy of a report"),
    /** A page that calls itself a fact check. */
    FACT_CHECK("fact check"),
    /** A post on a social network. */
    SOCIAL_POST("social media post"),
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

    /**
     * Whether it is a primary record: it does not report what happened, it is part of it. A party's court filing is not
     * one, because it is one side's account of it.
     */
    public boolean isPrimary() {
        return this == COURT_RECORD || this == OWN_STATEMENT || this == REGULATOR || this == RECORDING;
    }
}
