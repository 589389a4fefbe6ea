package org.claimpress.messages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a message a number takes in a language, by rules as the Unicode CLDR writes them for whole numbers: {@code n =
 * 1}, {@code n % 10 = 2..4 and n % 100 != 12..14}, joined by {@code and} and {@code or}.
 */
final class PluralRules {

    private static final Pattern RELATION =
            Pattern.compile("\\s*n(?:\\s*%\\s*(\\d{1,9}))?\\s*(!?=)\\s*(\\d{1,9})(?:\\.\\.(\\d{1,9}))?\\s*");

    private final Map<String, String> rules;

    private PluralRules(Map<String, String> rules) {
        this.rules = rules;
    }

    /** @param rules the rules by category; all numbers that none is for are {@code other} */
    static PluralRules of(Map<String, String> rules) {
        return new PluralRules(new LinkedHashMap<>(rules));
    }

    /** Whether this is a rule. */
    static boolean isRule(String rule) {
        for (String part : rule.split(" (?:and|or) ", -1)) {
            Matcher relation = RELATION.matcher(part);
            if (!relation.matches() || "0".equals(relation.group(1))) {
                return false;
            }
        }
        return true;
    }

    /** The category of a number. */
    String category(long number) {
        return Message.FORMS.stream()
                .filter(category -> Optional.ofNullable(rules.get(category))
                        .filter(rule -> holds(rule, Math.abs(number)))
                        .isPresent())
                .findFirst()
                .orElse(Message.OTHER);
    }

    private static boolean holds(String rule, long number) {
        for (String alternative : rule.split(" or ", -1)) {
            boolean all = true;
            for (String relation : alternative.split(" and ", -1)) {
                all &= relationHolds(relation, number);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean relationHolds(String text, long number) {
        Matcher relation = RELATION.matcher(text);
        if (!relation.matches()) {
            throw new IllegalArgumentException("Rules are looked at before they are used: " + text);
        }
        long rest = relation.group(1) == null ? number : number % Long.parseLong(relation.group(1));
        long from = Long.parseLong(relation.group(3));
        long to = relation.group(4) == null ? from : Long.parseLong(relation.group(4));
        return (rest >= from && rest <= to) == relation.group(2).equals("=");
    }
}
