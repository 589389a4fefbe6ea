package org.claimpress.text;

import java.time.Duration;

/**
 * How much may stand in a content folder, each with its reason. Content comes from strangers, and a build has to end within
 * seconds on any machine whatever they send; within these limits every step takes time that grows with the size of its input
 * and no faster.
 */
public final class Limits {

    /** The most files of a content folder: a hundred times those of the first site. */
    public static final int FILES = 20_000;

    /** The most bytes of all files of a content folder together: a hundred times those of the first site. */
    public static final int FOLDER = 50_000_000;

    /** The most bytes of a record. */
    public static final int FILE = 1_000_000;

    /** The most bytes of the quote lock, which the program writes and which grows with the site. */
    public static final int LOCK_FILE = 20_000_000;

    /** The most UTF-16 units of a line: each problem shows its line, and a line may have many. */
    public static final int LINE = 10_000;

    /** The most fields of a group, known or not: each is compared with each that might be meant. */
    public static final int FIELDS = 100;

    /** The most items of a list. */
    public static final int LIST = 1_000;

    /** The most entries of the quote lock. */
    public static final int LOCK_ENTRIES = 20_000;

    /** The most sources from which one source may derive. */
    public static final int DERIVATIONS = 30;

    /** The most sources in a row of which each derives from the next: the list of origins nests them. */
    public static final int DERIVATION_CHAIN = 30;

    /** The most sources that one source goes back to, directly and through others: each is looked at for each. */
    public static final int ANCESTORS = 200;

    /** How many circles of derivations are told; each names all sources on its way. */
    public static final int CIRCLES = 20;

    /** After how many problems the valid names are no longer searched for the one that was meant. */
    public static final int SUGGESTED = 500;

    /** The longest word for which a valid name is searched. */
    public static final int SUGGESTED_LENGTH = 200;

    /** The most UTF-16 units of a Markdown text: twenty times the longest explainer. */
    public static final int TEXT = 200_000;

    /** The most marks of footnotes in a text, at their words and at their notes: the renderer copies the notes before each. */
    public static final int FOOTNOTE_MARKS = 4_000;

    /** The most headings of a text: each of a few bytes becomes some hundred on the page, with its name and its anchor. */
    public static final int HEADINGS = 4_000;

    /** The most UTF-16 units of a paragraph, a list or a table without a blank line: a few printed pages. */
    public static final int PARAGRAPH = 10_000;

    /** The most lines of a paragraph: the parser copies all lines before it for each that it adds. */
    public static final int PARAGRAPH_LINES = 500;

    /** The most columns of a table: the parser nests them, and 1,250 overflow its stack. */
    public static final int TABLE_COLUMNS = 60;

    /** The most quotations and lists in one another: 400 overflow the parser's stack. */
    public static final int NESTING = 20;

    /** The most {@code [} in a paragraph: for each one the parser looks for an end in all that follows. */
    public static final int OPENING_BRACKETS = 300;

    /** The most backticks in a paragraph, for the same reason. */
    public static final int BACKTICKS = 400;

    /** The most {@code <} in a paragraph, for the same reason. */
    public static final int ANGLES = 100;

    /** The most {@code *} and {@code _} in a paragraph: each may belong to each before it. */
    public static final int EMPHASIS_MARKS = 600;

    /** How often the parser may look at each character of a Markdown text, on average. Prose takes 8 looks. */
    public static final int LOOKS_PER_CHARACTER = 100;

    /** How many looks a text may take beyond that, so that a short one may be dense with marks. */
    public static final int LOOKS_PER_TEXT = 1_000_000;

    /** How long the reading of one file may take. What the other limits let through takes seconds, on a slow machine too. */
    public static final Duration READING = Duration.ofMinutes(5);

    /** The most characters of an address: no browser or server is sure to take longer ones. */
    public static final int ADDRESS = 2_000;

    private Limits() {}
}
