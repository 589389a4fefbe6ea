package org.claimpress.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.StyleRule;

/** Looks through our own words with the rules of house style. Words of rules are text, never patterns. */
final class StyleSearch {

    private StyleSearch() {}

    /**
     * Something that a rule found.
     *
     * @param claim the id of the claim
     * @param field the field
     * @param message what is wrong
     * @param advice what to do
     */
    record Find(String claim, String field, String message, String advice) {}

    /** What the rules of this level find. */
    static List<Find> find(Site site, StyleRule.Level level) {
        List<Find> finds = new ArrayList<>();
        for (StyleRule rule : site.styleRules()) {
            if (rule.level() == level) {
                Optional<Pattern> pattern = pattern(rule);
                pattern.ifPresent(words -> site.claims().stream()
                        .filter(claim ->
                                holdsFor(rule, site.status(claim.status()).standing()))
                        .forEach(claim -> look(rule, words, claim, finds)));
            }
        }
        return finds;
    }

    private static boolean holdsFor(StyleRule rule, Standing standing) {
        return rule.standings().isEmpty() || rule.standings().contains(standing);
    }

    private static void look(StyleRule rule, Pattern pattern, Claim claim, List<Find> finds) {
        for (OwnWords words : OwnWords.of(claim)) {
            if (rule.fields().contains(words.kind())) {
                Optional<String> found = pattern.matcher(words.text())
                        .results()
                        .map(MatchResult::group)
                        .findFirst();
                if (rule.kind() == StyleRule.Kind.ABSENCE) {
                    found = found.isPresent() ? Optional.empty() : Optional.of("");
                }
                found.ifPresent(word -> finds.add(new Find(
                        claim.id(),
                        words.field(),
                        message(rule, word),
                        rule.suggestion().orElse(""))));
            }
        }
    }

    private static String message(StyleRule rule, String word) {
        return word.isEmpty() ? rule.message() : rule.message() + ": “" + word.strip() + "”";
    }

    private static Optional<Pattern> pattern(StyleRule rule) {
        String words = rule.words().stream()
                .map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (rule.kind() == StyleRule.Kind.REPETITION) {
            return Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}++) \\1(?![\\p{L}\\p{N}’'-])", flags));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return switch (rule.kind()) {
            case ENDING -> Optional.of(Pattern.compile("(?:" + words + ")$", flags));
            case EXISTENCE, SUBSTITUTION, ABSENCE, REPETITION ->
                Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", flags));
        };
    }
}
