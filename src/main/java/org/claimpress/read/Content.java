package org.claimpress.read;

import org.claimpress.model.Site;

/**
 * All that was read.
 *
 * @param site the facts
 * @param places where each of them is written
 */
public record Content(Site site, Places places) {}
