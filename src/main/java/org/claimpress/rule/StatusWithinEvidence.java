package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.evidence.EvidenceFacts;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Derivation;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Status;
import org.claimpress.problem.Code;

/** A status does not outrun its evidence. */
@AutoService(Rule.class)
public final class StatusWithinEvidence implements Rule {

    private static final Code CODE = Code.error(
            "status-above-evidence",
            "A claim carries a status whose rules its evidence does not meet.",
            "A status is a promise of evidence; one claim too sure makes readers doubt all.",
            "status: corroborated   (one origin speaks for it)",
            "status: alleged");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public void check(Site site, Findings findings) {
        StatusCeiling ceilings = new StatusCeiling(site);
        for (Claim claim : site.claims()) {
            Status status = site.status(claim.status());
            EvidenceFacts facts = ceilings.facts(claim);
            if (!isWhole(claim, site)) {
                continue;
            }
            // Only a stand-in for a status that does not exist has no rules; that is told elsewhere.
            if (!status.rules().isEmpty() && StatusCeiling.rule(status, facts).isEmpty()) {
                findings.report(
                        RecordKind.CLAIM,
                        claim.id(),
                        "status",
                        "\"" + status.id() + "\" "
                                + (isExceeded(status, facts)
                                        ? "does not fit the evidence"
                                        : "is more than the evidence carries"),
                        advice(status, facts, ceilings, site.messages().english()));
            }
        }
    }

    /** Whether all sources exist that the claim leans on; where one does not, that is told, and no evidence can be weighed. */
    private static boolean isWhole(Claim claim, Site site) {
        return claim.sources().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id),
                        site.source(id).ancestry().derivations().stream().map(Derivation::from)))
                .allMatch(id -> site.source(id).id().equals(id));
    }

    /** Whether there is more evidence or denial than the status allows, and nothing is missing. */
    private static boolean isExceeded(Status status, EvidenceFacts facts) {
        return status.rules().stream().allMatch(facts::lackNothing);
    }

    private static String advice(Status status, EvidenceFacts facts, StatusCeiling ceilings, Messages english) {
        Stream<String> lines = Stream.of(
                "It claims: " + status.meaning(),
                ceilings.ceiling(facts)
                        .map(best -> "It has: enough for \"" + best.id() + "\".")
                        .orElse("It has: not enough for any status."),
                (isExceeded(status, facts) ? "It must have: " : "It lacks: ") + missing(status, facts, english) + ".");
        // Whoever only deletes the piece is told next that the claim leans on nothing.
        Stream<String> wayOut = status.rules().stream().anyMatch(facts::areSupportedBeyond)
                ? Stream.of(
                        "A source that only makes or repeats the claim goes under \"context\": move it there from \"for\".")
                : Stream.of();
        return Stream.concat(lines, wayOut).collect(Collectors.joining("\n"));
    }

    /** What is missing for each rule of the status, one of which is enough. */
    private static String missing(Status status, EvidenceFacts facts, Messages english) {
        return status.rules().stream()
                .map(rule -> needs(rule, facts, english))
                .distinct()
                .collect(Collectors.joining("; or "));
    }

    private static String needs(EvidenceRule rule, EvidenceFacts facts, Messages english) {
        return String.join(" and ", facts.missing(rule, english));
    }
}
