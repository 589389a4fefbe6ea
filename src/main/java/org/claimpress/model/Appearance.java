package org.claimpress.model;

import java.util.List;

/**
 * How a site looks where it differs from others, and what of its pages it has.
 *
 * @param look its logo, its icon, its colour and its fonts
 * @param navigation what the top of each page links to, in its order; empty for the usual
 * @param footer what the foot of each page says besides the usual
 * @param claimSections the sections of a claim's page, in their order
 * @param files the files that are written because the site wants them
 */
public record Appearance(
        Look look,
        List<NavigationItem> navigation,
        Footer footer,
        List<ClaimPart> claimSections,
        List<OptionalFile> files) {}
