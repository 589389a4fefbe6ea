package org.claimpress.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Status;

/** Tells what has changed in a status, each of its rules with what it asked and asks. */
final class StatusChanges {

    private StatusChanges() {}

    static List<String> between(Status old, Status now) {
        Changes changes = new Changes();
        changes.text("Label", old.label(), now.label());
        changes.value("Standing", old.standing().label(), now.standing().label());
        changes.text("Meaning", old.meaning(), now.meaning());
        changes.text("Needs", old.needs(), now.needs());
        changes.text("For search engines", old.reviewText(), now.reviewText());
        rules(old.rules(), now.rules()).forEach(changes::add);
        changes.values(old, now, Set.of("label", "standing", "meaning", "needs", "reviewText", "rules"));
        return changes.sentences();
    }

    /** Rules with the same sentence are the same rule; the others are compared in their order. */
    private static List<String> rules(List<EvidenceRule> old, List<EvidenceRule> now) {
        Map<EvidenceRule, EvidenceRule> pairs = new LinkedHashMap<>();
        List<EvidenceRule> older = new ArrayList<>(old);
        List<EvidenceRule> newer = new ArrayList<>(now);
        for (EvidenceRule rule : now) {
            Optional<EvidenceRule> same = older.stream()
                    .filter(other -> other.says().equals(rule.says()))
                    .findFirst();
            same.ifPresent(other -> {
                pairs.put(rule, other);
                older.remove(other);
                newer.remove(rule);
            });
        }
        List<String> sentences = new ArrayList<>();
        pairs.forEach((rule, other) -> changed(other, rule).ifPresent(sentences::add));
        int both = Math.min(older.size(), newer.size());
        for (int i = 0; i < both; i++) {
            changed(older.get(i), newer.get(i)).ifPresent(sentences::add);
        }
        newer.subList(both, newer.size()).forEach(rule -> sentences.add("New rule: " + shown(rule)));
        older.subList(both, older.size()).forEach(rule -> sentences.add("Rule removed: " + shown(rule)));
        if (sentences.isEmpty() && !old.equals(now)) {
            sentences.add("Rules: in another order.");
        }
        return sentences;
    }

    private static Optional<String> changed(EvidenceRule old, EvidenceRule now) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        String reworded = old.says().equals(now.says()) ? "" : " → " + shown(now);
        String differences = Changes.differences(old, now, Set.of("says"));
        return Optional.of("Rule " + shown(old) + reworded + (differences.isEmpty() ? "" : ": " + differences + "."));
    }

    private static String shown(EvidenceRule rule) {
        return "“" + rule.says() + "”";
    }
}
