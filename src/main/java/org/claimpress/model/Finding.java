package org.claimpress.model;

import org.claimpress.markdown.RichText;

/**
 * What the site has found of the claims of one standing.
 *
 * @param standing the standing
 * @param says the finding, in a few sentences that link to the claims
 */
public record Finding(Standing standing, RichText says) {}
