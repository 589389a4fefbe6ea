package org.claimpress.model;

import java.util.Optional;

/** The pages by which an organisation says who it is and how it works. */
public enum Policy implements Term {
    /** Who is behind the site. */
    ABOUT("about the publisher", ""),
    /** How it works. */
    PUBLISHING_PRINCIPLES("publishing principles", "publishingPrinciples"),
    /** What it does about mistakes. */
    CORRECTIONS_POLICY("corrections policy", "correctionsPolicy"),
    /** How to complain, and what follows. */
    COMPLAINTS("complaints", "actionableFeedbackPolicy"),
    /** Who pays for it, and how it stays independent. */
    OWNERSHIP_FUNDING("ownership and funding", "ownershipFundingInfo"),
    /** Who answers for it, as the law of some countries wants it said. */
    LEGAL_NOTICE("legal notice", ""),
    /** What becomes known of its visitors. */
    PRIVACY("privacy", ""),
    /** Who can use it, and who cannot yet. */
    ACCESSIBILITY("accessibility", ""),
    /** What others may do with its texts. */
    LICENCE("licence", "");

    private final String label;
    private final String property;

    Policy(String label, String property) {
        this.label = label;
        this.property = property;
    }

    @Override
    public String label() {
        return label;
    }

    /** What schema.org calls such a page of an organisation; empty where it has no name for it. */
    public Optional<String> property() {
        return Optional.of(property).filter(name -> !name.isEmpty());
    }
}
