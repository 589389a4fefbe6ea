package org.claimpress.page;

/**
 * A section of a claim's page. The template with its name in the folder {@code claim} of the templates sets it.
 *
 * @param name the name of its template
 * @param id its anchor
 * @param heading its heading
 * @param view what it shows: a record of this package
 */
public record ClaimSection(String name, String id, String heading, Object view) {}
