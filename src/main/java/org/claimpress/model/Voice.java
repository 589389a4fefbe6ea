package org.claimpress.model;

/** In which voice a source says a thing. */
public enum Voice implements Term {
    /** It says so itself, as a fact. */
    FACT("stated as fact"),
    /** It says that somebody alleges it. */
    ALLEGATION("reported as an allegation"),
    /** It reports the answer of a party that denies it, or denies it itself. */
    DENIAL("reported as an answer"),
    /** It asks. */
    QUESTION("put as a question"),
    /** It says something else, close to it, which readers may take for it. */
    OTHER("says something else"),
    /** It says nothing of it, where its readers could expect it to. */
    SILENT("left out");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    /** Whether an outlet that speaks so passes the claim on, whether or not it believes it. */
    public boolean passesOn() {
        return this == FACT || this == ALLEGATION || this == QUESTION;
    }

    /** Whether an outlet that speaks so puts the claim into words at all. */
    public boolean wordsIt() {
        return passesOn() || this == DENIAL;
    }

    @Override
    public String label() {
        return label;
    }
}
