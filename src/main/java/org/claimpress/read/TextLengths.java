package org.claimpress.read;

/**
 * How many characters the texts of records may have.
 *
 * @param title the title of a claim
 * @param sentences a few sentences of our own
 * @param name the title or the name of others' things
 * @param quotation others' words
 */
public record TextLengths(int title, int sentences, int name, int quotation) {

    /** Those by which records are read. */
    public static TextLengths ofRecords() {
        return new TextLengths(
                ClaimFields.LONGEST_TITLE,
                Types.SENTENCES.longest(),
                Types.NAME.longest(),
                Types.QUOTE.words().longest());
    }
}
