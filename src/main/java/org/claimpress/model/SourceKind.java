package org.claimpress.model;

/** What kind of thing a source is. */
public enum SourceKind implements Term {
    /** What a court itself wrote or stamped. */
    COURT_RECORD("court record", "what a court itself wrote or stamped"),
    /** What a party filed with a court: one side's account. */
    COURT_FILING("party’s court filing", "what a party filed with a court: one side’s account"),
    /** A company or a person speaking for itself, directly or through a reporter. */
    OWN_STATEMENT("own statement", "a company or a person speaking for itself, directly or through a reporter"),
    /** A public authority, or a parliament. */
    REGULATOR("public authority", "a paper of a public authority, or of a parliament"),
    /** A film or a sound recording. */
    RECORDING("recording", "a film or a sound recording"),
    /** A news report. */
    NEWS("news report", "a report by a newspaper, an agency or a broadcaster"),
    /** A copy of somebody else's report. */
    AGGREGATOR_COPY("copy of a report", "a copy of somebody else’s report"),
    /** A page that calls itself a fact check. */
    FACT_CHECK("fact check", "a page that calls itself a fact check"),
    /** A post on a social network. */
    SOCIAL_POST("social media post", "a post on a social network, by anybody"),
    /** Lawyers writing about a case. */
    LEGAL_COMMENTARY("legal commentary", "lawyers writing about a case"),
    /** A reference work or technical documentation. */
    REFERENCE("reference", "a reference work, or technical documentation");

    private final String label;
    private final String meaning;

    SourceKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Whether it is somebody's report of what others said or did, or a copy of one. */
    public boolean isReport() {
        return this == NEWS || this == AGGREGATOR_COPY;
    }

    /**
     * Whether it is a primary record: it does not report what happened, it is part of it. A party's court filing is not
     * one, because it is one side's account of it.
     */
    public boolean isPrimary() {
        return this == COURT_RECORD || this == OWN_STATEMENT || this == REGULATOR || this == RECORDING;
    }
}
