package org.claimpress.read;

import org.claimpress.model.Site;

/**
 * All that was read.
 *
 * @param site the facts
 * @param origins where each of them is written
 */
public record Content(Site site, Origins origins) {}
