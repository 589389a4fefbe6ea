package org.claimpress.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;

/** Looks through our own words with the rules of house style. Words of rules are text, never patterns. */
final class StyleSearch {

    private static final String ARROW = "→";

    private StyleSearch() {}

    /**
     * Something that a rule found.
     *
     * @param kind the kind of the record
     * @param id the id of the record
     * @param field the field
     * @param message what is wrong
     * @param advice what to do
     */
    record Find(RecordKind kind, String id, String field, String message, String advice) {}

    /** What the rules of this level find. */
    static List<Find> find(Site site, StyleRule.Level level) {
        List<StyleRule> rules =
                site.styleRules().stream().filter(rule -> rule.level() == level).toList();
        List<OwnWords> words = rules.isEmpty() ? List.of() : OwnTexts.of(site);
        List<Find> finds = new ArrayList<>();
        for (StyleRule rule : rules) {
            pattern(rule)
                    .ifPresent(pattern -> words.stream()
                            .filter(own -> concerns(rule, own))
                            .forEach(own -> look(rule, pattern, own, finds)));
        }
        return finds;
    }

    private static boolean concerns(StyleRule rule, OwnWords words) {
        boolean standing = rule.standings().isEmpty()
                || words.standing().filter(rule.standings()::contains).isPresent();
        return standing && rule.fields().contains(words.kind());
    }

    private static void look(StyleRule rule, Pattern pattern, OwnWords words, List<Find> finds) {
        Optional<String> found = pattern.matcher(words.unquoted())
                .results()
                .map(MatchResult::group)
                .findFirst();
        if (rule.kind() == StyleRule.Kind.ABSENCE) {
            found = found.isPresent() ? Optional.empty() : Optional.of("");
        }
        found.ifPresent(word -> finds.add(new Find(
                words.record(), words.id(), words.field(), message(rule, word.strip()), advice(rule, word.strip()))));
    }

    private static String message(StyleRule rule, String word) {
        return word.isEmpty() ? rule.message() : rule.message() + ": “" + word + "”";
    }

    private static String advice(StyleRule rule, String found) {
        return rule.words().stream()
                .filter(word -> word.contains(ARROW) && wanted(word).equals(found.toLowerCase(Locale.ROOT)))
                .map(word -> "Write “" + word.substring(word.indexOf(ARROW) + 1).strip() + "”.")
                .findFirst()
                .or(rule::suggestion)
                .orElse("");
    }

    /** The words to look for: what stands before the arrow, if there is one. */
    private static String wanted(String word) {
        int arrow = word.indexOf(ARROW);
        return (arrow < 0 ? word : word.substring(0, arrow)).strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Pattern> pattern(StyleRule rule) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        if (rule.kind() == StyleRule.Kind.REPETITION) {
            return Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}++) \\1(?![\\p{L}\\p{N}’'-])", flags));
        }
        String words =
                rule.words().stream().map(word -> Pattern.quote(wanted(word))).collect(Collectors.joining("|"));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean ending = rule.kind() == StyleRule.Kind.ENDING;
        String form = ending ? "(?:" + words + ")$" : "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])";
        return Optional.of(Pattern.compile(form, flags));
    }
}
