package org.claimpress.page;

/**
 * A link as a template sets it.
 *
 * @param text the words
 * @param href the address, relative to the page
 */
public record Link(String text, String href) {}
