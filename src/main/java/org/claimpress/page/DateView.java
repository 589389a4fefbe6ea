package org.claimpress.page;

/**
 * A date for readers and for machines.
 *
 * @param words as “2 April 2024”
 * @param iso as {@code 2024-04-02}
 */
public record DateView(String words, String iso) {}
