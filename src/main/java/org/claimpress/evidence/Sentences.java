package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cuts a text into sentences. A sentence ends
 *
 * <ul>
 *   <li>where its paragraph ends: a headline or a caption has no full stop (see {@link Paragraphs});
 *   <li>at a full stop, question mark, exclamation mark or ellipsis, with the quotation marks and brackets that close behind it,
 *       where white space and anything but a small letter follow.
 * </ul>
 *
 * It does not end within quotation marks, since who speaks is said before or behind them (see {@link QuotedPassages}); nor at
 * the full stop of an abbreviation, an initial or the number of a list. Where an abbreviation such as “Inc.” can end a
 * sentence, it does so before a word that begins one. Where the rules leave room, a sentence is rather too long than too short:
 * who looks for a hedge around some words then finds one too many, and a person decides.
 */
public final class Sentences {

    private static final String TERMINATORS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";

    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "st", "hon", "rev",
            "vs", "v", "e.g", "i.e", "cf", "ca", "approx", "art", "sec", "fig", "vol", "pp", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ex", "exs", "exh", "exhs", "para", "paras",
            "pars");

    private static final Set<String> AT_TIMES_LAST = Set.of(
            "inc", "ltd", "co", "corp", "llc", "plc", "jr", "sr", "etc", "al", "u.s", "u.k", "e.u", "a.m", "p.m", "d.c",
            "ed", "eds");

    /** Abbreviations only before a figure: “No. 736”. */
    private static final Set<String> BEFORE_FIGURES = Set.of("no", "nos", "p", "par", "ch", "dkt", "ecf", "doc", "tr");

    private static final Set<String> FIRST_WORDS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "it",
            "he",
            "she",
            "they",
            "we",
            "you",
            "i",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "to",
            "with",
            "but",
            "and",
            "or",
            "so",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "however",
            "according",
            "there",
            "its",
            "his",
            "her",
            "their",
            "our",
            "no",
            "not",
            "what",
            "who",
            "how");

    private final int[] text;
    private final List<Span> sentences = new ArrayList<>();

    private Sentences(int[] text) {
        this.text = text;
    }

    /** The sentences of this text, in order, without the white space around them. */
    public static List<Span> of(String text) {
        Sentences found = new Sentences(text.codePoints().toArray());
        Paragraphs.of(found.text).forEach(found::cut);
        return found.sentences;
    }

    /** The same, as texts. */
    public static Stream<String> in(String text) {
        return of(text).stream().map(sentence -> sentence.in(text));
    }

    private void cut(Span paragraph) {
        QuotedPassages quoted = new QuotedPassages(text, paragraph);
        int start = paragraph.from();
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (TERMINATORS.indexOf(text[i]) < 0) {
                continue;
            }
            int end = endOfMarks(i, paragraph);
            int next = nextWord(end, paragraph);
            if (next < paragraph.to() && next > end && ends(i, end, next, start, quoted)) {
                sentences.add(new Span(start, end));
                start = next;
            }
            i = end - 1;
        }
        sentences.add(new Span(start, paragraph.to()));
    }

    /** Where the terminators that begin here, and the marks that close behind them, end. */
    private int endOfMarks(int from, Span paragraph) {
        int end = from;
        while (end < paragraph.to() && TERMINATORS.indexOf(text[end]) >= 0) {
            end++;
        }
        while (end < paragraph.to() && CLOSERS.indexOf(text[end]) >= 0) {
            end++;
        }
        return end;
    }

    private int nextWord(int from, Span paragraph) {
        int next = from;
        while (next < paragraph.to() && Paragraphs.isSpace(text[next])) {
            next++;
        }
        return next;
    }

    /** Whether a sentence that began at {@code start} ends with the terminator here. */
    private boolean ends(int terminator, int end, int next, int start, QuotedPassages quoted) {
        boolean speechGoesOn = quoted.goOn(terminator, end);
        boolean small = Character.isLowerCase(text[next]);
        return !speechGoesOn && !small && !(end == terminator + 1 && isAbbreviation(terminator, next, start));
    }

    private boolean isAbbreviation(int stop, int next, int start) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text[from - 1]) || text[from - 1] == '.')) {
            from--;
        }
        if (text[stop] != '.' || from == stop) {
            return false;
        }
        String word = new String(text, from, stop - from).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text[from]);
        boolean numberOfList = from == start && word.chars().allMatch(Character::isDigit);
        return NEVER_LAST.contains(word)
                || numberOfList
                || ((initial || AT_TIMES_LAST.contains(word)) && !FIRST_WORDS.contains(wordAt(next)))
                || (BEFORE_FIGURES.contains(word) && Character.isDigit(text[next]));
    }

    private String wordAt(int from) {
        int to = from;
        while (to < text.length && Character.isLetter(text[to])) {
            to++;
        }
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }
}
