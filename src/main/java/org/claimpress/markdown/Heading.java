package org.claimpress.markdown;

/**
 * A heading of a text.
 *
 * @param level 2 for a section, 3 for one within it, up to 6
 * @param id its anchor, unique in the text
 * @param text its words
 */
public record Heading(int level, String id, String text) {}
