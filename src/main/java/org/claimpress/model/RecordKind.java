package org.claimpress.model;

/** The kinds of record that others refer to by id. */
public enum RecordKind {
    STATUS("status"),
    TOPIC("topic"),
    PARTY("party"),
    SOURCE("source"),
    CLAIM("claim"),
    EXPLAINER("explainer"),
    PAGE("page"),
    EVENT("event"),
    STYLE("style"),
    LOCK("lock"),
    SITE("site");

    private final String word;

    RecordKind(String word) {
        this.word = word;
    }

    /** The word for one of them, as in the links of texts. */
    public String word() {
        return word;
    }
}
