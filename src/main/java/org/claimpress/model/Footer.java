package org.claimpress.model;

import java.util.List;
import java.util.Optional;

/**
 * What the foot of each page says besides the usual.
 *
 * @param text a few sentences
 * @param links links to pages of others, or of the publisher elsewhere
 */
public record Footer(Optional<String> text, List<OutsideLink> links) {}
