package org.claimpress.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.evidence.Sentences;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;
import org.claimpress.text.Unfinished;

/** Looks through our own words with a rule of house style. */
final class StyleSearch {

    private static final int SHOWN_WORDS = 8;

    private final StyleRule rule;
    private final WordPattern words;
    private final WordPattern except;
    private final WordPattern needed;

    private StyleSearch(StyleRule rule) {
        this.rule = rule;
        this.words = switch (rule.kind()) {
            case REPETITION -> WordPattern.repetition();
            case ENDING -> WordPattern.atTheEnd(rule.words());
            default -> WordPattern.anywhere(rule.words());
        };
        this.except = WordPattern.anywhere(rule.except());
        this.needed = WordPattern.anywhere(rule.needs());
    }

    /**
     * Something that a rule found.
     *
     * @param rule the id of the rule
     * @param kind the kind of the record
     * @param id the id of the record
     * @param field the field
     * @param message what is wrong
     * @param advice what to do
     */
    record Find(String rule, RecordKind kind, String id, String field, String message, String advice) {}

    /**
     * What breaks a rule.
     *
     * @param words the words that do; empty where it is that words are missing
     * @param sentence the sentence they stand in, where there are several
     */
    private record Breach(String words, Optional<String> sentence) {}

    /** What the rules of this level find. Hedges are looked for elsewhere, in the sources. */
    static List<Find> find(Site site, StyleRule.Level level) {
        List<StyleRule> rules =
                site.styleRules().stream().filter(rule -> rule.level() == level).toList();
        List<OwnWords> words = rules.isEmpty() ? List.of() : written(site);
        return rules.stream()
                .map(StyleSearch::new)
                .flatMap(search -> words.stream().filter(search::concerns).flatMap(search::look))
                .toList();
    }

    /** All our own words, without those that only stand for what is still to be written. */
    private static List<OwnWords> written(Site site) {
        return OwnTexts.of(site).stream()
                .filter(own -> !Unfinished.is(own.text()))
                .toList();
    }

    private boolean concerns(OwnWords own) {
        boolean standing = rule.standings().isEmpty()
                || own.standing().filter(rule.standings()::contains).isPresent();
        return standing && (rule.fields().isEmpty() || rule.fields().contains(own.kind()));
    }

    private Stream<Find> look(OwnWords own) {
        return breaches(own)
                .map(breach -> new Find(
                        rule.id(), own.record(), own.id(), own.field(), message(breach), advice(breach.words())));
    }

    private Stream<Breach> breaches(OwnWords own) {
        String text = except.without(own.unquoted());
        return switch (rule.kind()) {
            case EXISTENCE, SUBSTITUTION, REPETITION, NEEDS -> inSentences(text);
            case ENDING -> words.in(text).map(found -> new Breach(found, Optional.empty()));
            case ABSENCE -> words.isIn(text) ? Stream.of() : Stream.of(new Breach("", Optional.empty()));
            case SENTENCE_LENGTH ->
                Sentences.in(own.text())
                        .filter(this::hasWrongLength)
                        .map(sentence -> new Breach(beginning(sentence), Optional.empty()));
            case HEDGE -> Stream.of();
        };
    }

    /** Where words stand in sentences; for words that need others, only where these stand neither there nor in the next. */
    private Stream<Breach> inSentences(String text) {
        // Most texts have none of the words, and need not be cut into sentences.
        if (!words.isIn(text)) {
            return Stream.of();
        }
        List<String> sentences = Sentences.in(text).toList();
        return IntStream.range(0, sentences.size())
                .filter(i -> rule.kind() != StyleRule.Kind.NEEDS || isAlone(sentences, i))
                .mapToObj(sentences::get)
                .flatMap(sentence -> words.in(sentence)
                        .map(found -> new Breach(found, Optional.of(sentence).filter(one -> sentences.size() > 1))));
    }

    private boolean isAlone(List<String> sentences, int index) {
        return sentences.subList(index, Math.min(index + 2, sentences.size())).stream()
                .noneMatch(needed::isIn);
    }

    private boolean hasWrongLength(String sentence) {
        int length = OwnWords.count(sentence);
        return rule.atLeast().filter(least -> length < least).isPresent()
                || rule.atMost().filter(most -> length > most).isPresent();
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split("\\s+", SHOWN_WORDS + 1);
        return words.length <= SHOWN_WORDS
                ? sentence
                : String.join(" ", List.of(words).subList(0, SHOWN_WORDS)) + " …";
    }

    private String message(Breach breach) {
        String found = breach.words().isEmpty() ? "" : ": “" + breach.words() + "”";
        String where = breach.sentence()
                .map(sentence -> ", in “" + beginning(sentence) + "”")
                .orElse("");
        return rule.message() + found + where;
    }

    private String advice(String found) {
        return WordPattern.instead(rule.words(), found)
                .map(word -> "Write “" + word + "”.")
                .or(rule::suggestion)
                .orElse("");
    }
}
