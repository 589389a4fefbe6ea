package org.claimpress.page;

import java.util.List;

/**
 * What the page of a claim shows.
 *
 * @param sections its sections, in their order
 */
public record ClaimView(List<ClaimSection> sections) {}
