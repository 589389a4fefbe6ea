package org.claimpress.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.evidence.EvidenceFacts;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;

/**
 * What the rules say of a claim's status.
 *
 * @param rule the rule of the status that holds
 * @param better what the next better status would need, in a sentence
 * @param reviewText the rating's words in data for search engines
 */
public record StatusReasons(String rule, Optional<String> better, String reviewText) {

    static StatusReasons of(ClaimOnPage page) {
        Claim claim = page.claim();
        Status status = page.status();
        EvidenceFacts facts = page.ceilings().facts(claim, page.origins());
        return new StatusReasons(
                StatusCeiling.rule(status, facts).map(EvidenceRule::says).orElse(status.needs()),
                better(page, facts),
                page.ceilings().reviewText(claim, facts));
    }

    /** What a better status would need; nothing where there is none. */
    private static Optional<String> better(ClaimOnPage page, EvidenceFacts facts) {
        return above(page)
                .map(above -> needs(page.claim(), above, facts, page.site().messages()));
    }

    /** Of an established claim the next status up the scale; of any other the first that would establish it. */
    private static Optional<Status> above(ClaimOnPage page) {
        List<Status> established = page.site().statuses().stream()
                .filter(step -> step.standing() == Standing.ESTABLISHED)
                .toList();
        int rank = established.indexOf(page.status());
        int above = rank < 0 ? established.size() - 1 : rank - 1;
        return above < 0 ? Optional.empty() : Optional.of(established.get(above));
    }

    private static String needs(Claim claim, Status above, EvidenceFacts facts, Messages messages) {
        Map<String, String> status = Map.of("status", above.label());
        if (StatusCeiling.rule(above, facts).isPresent()) {
            return messages.say("rules.allowed", status);
        }
        List<EvidenceRule> open = above.rules().stream()
                .filter(rule -> !facts.areDeniedBeyond(rule))
                .toList();
        if (open.isEmpty()) {
            return messages.say("rules.denied", status);
        }
        // Of a position there never is an independent original, so nobody is told to look for one.
        List<List<String>> lacking = open.stream()
                .filter(rule -> claim.kind() != ClaimKind.POSITION || Math.max(rule.origins(), rule.unaligned()) == 0)
                .map(rule -> facts.missing(rule, messages))
                .toList();
        return lacking.isEmpty()
                ? messages.say("rules.position", status)
                : messages.say(
                        "rules.needs",
                        Map.of("status", above.label(), "ways", messages.orPhrases(ways(lacking, messages))));
    }

    /** What each rule misses; a way that asks for all that another asks for, and more, is left out. */
    private static List<String> ways(List<List<String>> lacking, Messages messages) {
        return lacking.stream()
                .filter(missing -> lacking.stream()
                        .noneMatch(other -> other.size() < missing.size() && missing.containsAll(other)))
                .map(messages::andPhrases)
                .distinct()
                .toList();
    }
}
