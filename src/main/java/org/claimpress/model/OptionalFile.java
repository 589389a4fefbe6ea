package org.claimpress.model;

import java.util.Arrays;
import java.util.List;

/**
 * Files that a site can do without. The others it cannot: feeds tell readers of corrections, and the records as JSON let others
 * check what the pages say.
 */
public enum OptionalFile implements Term {
    /** {@code cite.bib}, {@code cite.json}, {@code sources.bib} and {@code sources.json}. */
    CITATIONS("claims and sources for programs that manage citations"),
    /** {@code claims.csv}. */
    TABLE("all claims as a table for spreadsheets"),
    /** A small page for each claim, and its oEmbed description. */
    EMBEDS("small pages that others put into theirs"),
    /** A picture for each claim. */
    CARDS("pictures for social networks");

    private final String label;

    OptionalFile(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** All of them. */
    public static List<OptionalFile> all() {
        return Arrays.asList(values());
    }
}
