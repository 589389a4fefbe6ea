package org.claimpress.page;

import org.claimpress.model.Term;

/** What kind of page a reader finds, in the order in which the search offers them. */
public enum SearchKind implements Term {
    /** The page of a claim. */
    CLAIM("Claim", 1),
    /** The page of an explainer. */
    EXPLAINER("Explainer", 1),
    /** The page of a topic. */
    TOPIC("Topic", 0.6),
    /** The page of a party. */
    PARTY("Party", 1),
    /** The page of a status. */
    STATUS("Status", 0.6),
    /** A page about the site itself. */
    ABOUT("About this site", 0.6),
    /** The page of a source. */
    SOURCE("Source", 0.45);

    private final String label;
    private final double boost;

    SearchKind(String label, double boost) {
        this.label = label;
        this.boost = boost;
    }

    @Override
    public String label() {
        return label;
    }

    /** How much a word on such a page counts. */
    public double boost() {
        return boost;
    }
}
