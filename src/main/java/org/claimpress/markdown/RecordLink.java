package org.claimpress.markdown;

import org.claimpress.problem.Place;

/**
 * A link from a text to a record, such as {@code claim:inbox-api#evidence}.
 *
 * @param kind {@code claim}, {@code source}, {@code party} or {@code explainer}
 * @param id the record's id
 * @param anchor the anchor on its page; empty for the page itself
 * @param place where the link's target is written
 */
public record RecordLink(String kind, String id, String anchor, Place place) {}
