package org.claimpress.model;

/** Whether the letters of a font's file are upright. */
public enum FontStyle implements Term {
    NORMAL("upright"),
    ITALIC("italic");

    private final String label;

    FontStyle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
