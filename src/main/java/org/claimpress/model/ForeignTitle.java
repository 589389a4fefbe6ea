package org.claimpress.model;

import java.util.function.UnaryOperator;

/**
 * The name of a source in another language, in parts, so that a page can mark the title's language.
 *
 * @param before what stands before the title
 * @param title the title as published
 * @param language the tag of its language, such as {@code pt}
 * @param after what stands behind it
 */
public record ForeignTitle(String before, String title, String language, String after) {

    /** Stands for the title until the name is cut there; no text can hold it. */
    private static final String MARK = "\u0000";

    /**
     * The parts of a name.
     *
     * @param language the tag of the title's language
     * @param name makes the whole name with this in the place of the title
     */
    static ForeignTitle of(String title, String language, UnaryOperator<String> name) {
        String whole = name.apply(MARK);
        int cut = whole.indexOf(MARK);
        return new ForeignTitle(whole.substring(0, cut), title, language, whole.substring(cut + MARK.length()));
    }
}
