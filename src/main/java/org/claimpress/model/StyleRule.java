package org.claimpress.model;

import java.util.List;
import java.util.Optional;

/**
 * A rule of house style, as data. Most rules look for words; words are matched whole and whatever their case.
 *
 * @param id its id
 * @param kind what it looks for
 * @param level how much it weighs
 * @param message what is wrong, in a sentence without its full stop
 * @param suggestion what to write instead
 * @param fields the fields of our own words that it looks at; empty for all
 * @param standings the standings of claims that it holds for; empty for all
 * @param words the words, or endings, it looks for; for a substitution with what to write instead behind an arrow:
 *     {@code documents show → the filing alleges}; {@code {number}} stands for any number
 * @param except phrases in which the words are in order
 * @param needs for words that need others: the words of which one has to stand in the same sentence, or in the next
 * @param atLeast for the length of sentences: the fewest words that one may have
 * @param atMost for the length of sentences: the most words that one may have
 */
public record StyleRule(
        String id,
        Kind kind,
        Level level,
        String message,
        Optional<String> suggestion,
        List<StyleField> fields,
        List<Standing> standings,
        List<String> words,
        List<String> except,
        List<String> needs,
        Optional<Integer> atLeast,
        Optional<Integer> atMost) {

    /** What a rule looks for. */
    public enum Kind implements Term {
        /** That one of the words is there. */
        EXISTENCE("these words are there"),
        /** That a word is there for which another is better. */
        SUBSTITUTION("these words are there instead of others"),
        /** That a word stands twice in a row. */
        REPETITION("a word stands twice in a row"),
        /** That the text ends in one of the words. */
        ENDING("the text ends so"),
        /** That none of the words is there. */
        ABSENCE("none of these words is there"),
        /** That a sentence has one of the words, and neither it nor the next has one of those that they need. */
        NEEDS("these words are there without others that they need"),
        /** That a sentence has too few or too many words. */
        SENTENCE_LENGTH("a sentence is too short or too long"),
        /** That a quotation of a stored copy is classed as fact, and its sentence there has one of the words. */
        HEDGE("a quotation is cut from one of these words");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How much a rule weighs. */
    public enum Level implements Term {
        /** Stops the build. */
        ERROR("error"),
        /** Is told. */
        WARNING("warning");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
