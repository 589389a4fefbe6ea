package org.claimpress.model;

/** The pages by which an organisation says who it is and how it works, as schema.org names them. */
public enum Policy implements Term {
    /** Who is behind the site. */
    ABOUT("about the publisher"),
    /** How it works. */
    PUBLISHING_PRINCIPLES("publishing principles"),
    /** What it does about mistakes. */
    CORRECTIONS_POLICY("corrections policy");

    private final String label;

    Policy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
