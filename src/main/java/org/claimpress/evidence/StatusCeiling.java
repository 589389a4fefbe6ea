package org.claimpress.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.Evidence;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.claimpress.model.Status;

/** Says which statuses a claim's evidence can carry. */
public final class StatusCeiling {

    private final Site site;
    private final OriginCount origins;

    /** The ceilings of this site's claims. */
    public StatusCeiling(Site site) {
        this.site = site;
        this.origins = new OriginCount(site);
    }

    /** Where what speaks for a claim comes from. */
    public ClaimOrigins originsOf(Claim claim) {
        return origins.of(claim);
    }

    /** What the evidence comes to. */
    public EvidenceFacts facts(Claim claim) {
        return facts(claim, originsOf(claim));
    }

    /** What the evidence comes to, with its origins as they were counted. */
    public EvidenceFacts facts(Claim claim, ClaimOrigins behind) {
        List<Evidence> opposing = claim.evidence().opposing();
        return new EvidenceFacts(
                new EvidenceFacts.Support(
                        behind.independent().size(),
                        behind.unaligned(),
                        count(behind.counting(), source -> source.kind().isPrimary()),
                        behind.sources().size(),
                        count(behind.sources(), source -> source.reading().isFirstHand()),
                        claim.evidence().supporting().size()),
                new EvidenceFacts.Opposition(
                        opposing.size(),
                        (int) opposing.stream().filter(this::quotesARecord).count(),
                        denials(claim)),
                (int) claim.wordings().stream()
                        .filter(wording -> !wording.changes().isEmpty())
                        .count(),
                isGranted(claim, behind));
    }

    private int count(List<String> sources, Predicate<Source> wanted) {
        return (int) sources.stream().map(site::source).filter(wanted).count();
    }

    private boolean quotesARecord(Evidence evidence) {
        Source source = site.source(evidence.source());
        boolean record = source.kind().isPrimary() || source.kind() == SourceKind.COURT_FILING;
        return record && evidence.quote().isPresent();
    }

    /** How many parties deny the claim: in a reply, or in a statement of theirs that stands as evidence against it. */
    private int denials(Claim claim) {
        Stream<String> replying =
                claim.replies().stream().filter(Reply::contradicts).map(Reply::party);
        Stream<String> stating = claim.evidence().opposing().stream()
                .flatMap(evidence -> site.source(evidence.source()).speaksFor().stream())
                .filter(party -> isAbout(claim, party));
        return (int) Stream.concat(replying, stating).distinct().count();
    }

    /** Whether a party that the claim is about says so itself; of a position that its own party does is no admission. */
    private boolean isGranted(Claim claim, ClaimOrigins behind) {
        boolean position = claim.kind() == ClaimKind.POSITION;
        Optional<String> holder = position ? site.claimant(claim).party() : Optional.empty();
        return (!position && !behind.own().isEmpty())
                || claim.replies().stream()
                        .filter(reply -> holder.filter(reply.party()::equals).isEmpty())
                        .anyMatch(reply -> isAdmission(claim, reply));
    }

    private boolean isAdmission(Claim claim, Reply reply) {
        return isAbout(claim, reply.party()) && reply.isAdmission();
    }

    private boolean isAbout(Claim claim, String party) {
        return claim.about().contains(party)
                || site.settings().alwaysAnswering().contains(party);
    }

    /** The first of the status's rules that holds for these facts. */
    public static Optional<EvidenceRule> rule(Status status, EvidenceFacts facts) {
        return status.rules().stream().filter(facts::meet).findFirst();
    }

    /** The words of the claim's rating for readers who see nothing else: those of the rule that holds, or of the status. */
    public String reviewText(Claim claim) {
        return reviewText(claim, facts(claim));
    }

    /** The same, with what its evidence comes to. */
    public String reviewText(Claim claim, EvidenceFacts facts) {
        Status status = site.status(claim.status());
        return ownText(status, facts).orElseGet(status::reviewText);
    }

    /** What a reader sees of the claim's status: the words of the rule that holds where it has its own, or the label. */
    public String statusText(Claim claim) {
        Status status = site.status(claim.status());
        return ownText(status, facts(claim)).orElseGet(status::label);
    }

    private static Optional<String> ownText(Status status, EvidenceFacts facts) {
        return rule(status, facts).flatMap(EvidenceRule::reviewText);
    }

    /** The best established status that the facts can carry: the ceiling. Empty where they carry none. */
    public Optional<Status> ceiling(EvidenceFacts facts) {
        return site.statuses().stream()
                .filter(status -> rule(status, facts).isPresent())
                .findFirst();
    }
}
