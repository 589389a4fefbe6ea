package org.claimpress.model;

import java.net.URI;

/**
 * A link that leads out of the site.
 *
 * @param text its words
 * @param url where it leads
 */
public record OutsideLink(String text, URI url) {}
