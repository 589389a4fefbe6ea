package org.claimpress.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Reading;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.claimpress.model.Status;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;

/** Says which statuses a claim's evidence can carry. */
public final class StatusCeiling {

    private final Site site;
    private final OriginFinder origins;

    /** The ceilings of this site's claims. */
    public StatusCeiling(Site site) {
        this.site = site;
        this.origins = new OriginFinder(site::source);
    }

    /** The independent origins of all that a claim's evidence and wordings lean on. */
    public OriginSet originsOf(Claim claim) {
        return origins.of(sourcesOf(claim), claim.id());
    }

    /** The ids of the sources of a claim's evidence and wordings, each once; whoever is silent is none. */
    public List<String> sourcesOf(Claim claim) {
        return Stream.concat(
                        claim.evidence().all().map(Evidence::source),
                        claim.wordings().stream()
                                .filter(wording -> wording.voice() != Voice.SILENT)
                                .map(Wording::source))
                .distinct()
                .toList();
    }

    /** What the evidence comes to. */
    public EvidenceFacts facts(Claim claim) {
        List<Evidence> supporting = claim.evidence().supporting();
        List<Evidence> opposing = claim.evidence().opposing();
        List<String> sources =
                supporting.stream().map(Evidence::source).distinct().toList();
        OriginSet behind = origins.of(sources, claim.id());
        return new EvidenceFacts(
                behind.count(),
                behind.unaligned(),
                (int) sources.stream()
                        .map(site::source)
                        .filter(source -> source.kind().isPrimary())
                        .count(),
                sources.size(),
                (int) sources.stream()
                        .map(site::source)
                        .filter(source -> source.reading() != Reading.QUOTED_ELSEWHERE)
                        .count(),
                supporting.size(),
                opposing.size(),
                (int) opposing.stream().filter(this::quotesARecord).count(),
                (int) claim.wordings().stream()
                        .filter(wording -> !wording.changes().isEmpty())
                        .count(),
                claim.replies().stream().anyMatch(reply -> isAdmission(claim, reply)));
    }

    private boolean quotesARecord(Evidence evidence) {
        Source source = site.source(evidence.source());
        boolean record = source.kind().isPrimary() || source.kind() == SourceKind.COURT_FILING;
        return record && evidence.quote().isPresent();
    }

    private boolean isAdmission(Claim claim, Reply reply) {
        boolean about = claim.accused().contains(reply.party())
                || claim.concerned().contains(reply.party())
                || site.settings().alwaysAnswering().contains(reply.party());
        return about && reply.isAdmission();
    }

    /** The first of the status's rules that holds for these facts. */
    public static Optional<EvidenceRule> rule(Status status, EvidenceFacts facts) {
        return status.rules().stream().filter(facts::meet).findFirst();
    }

    /** The best established status that the facts can carry: the ceiling. Empty where they carry none. */
    public Optional<Status> ceiling(EvidenceFacts facts) {
        return site.statuses().stream()
                .filter(status -> rule(status, facts).isPresent())
                .findFirst();
    }
}
