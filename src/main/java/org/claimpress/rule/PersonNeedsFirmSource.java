package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.OriginFinder;
import org.claimpress.evidence.OriginSet;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.SecondReading;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;

/**
 * What speaks for a claim that accuses a person comes from sources that can be traced: each was still there when somebody
 * looked again, and each has an author or a date. A source through which others' words were read counts as well.
 */
@AutoService(Rule.class)
public final class PersonNeedsFirmSource implements Rule {

    private static final Code CODE = Code.error(
            "weak-source-on-person",
            "A claim accuses a person, and leans on a source that was not found again or has neither author nor date.",
            "Such a source cannot be traced or held to account, and an accusation can ruin a person.",
            "accused: [pat-example]\nevidence:\n  for:\n    - source: blog-post   (second-reading: not-found-again)",
            "accused: [pat-example]\nevidence:\n  for:\n    - source: court-order   (second-reading: agreed)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Claim claim : site.claims()) {
            Optional<String> person = claim.accused().stream()
                    .filter(party -> site.party(party).kind() == PartyKind.PERSON)
                    .findFirst();
            person.ifPresent(party -> look(site, claim, party, findings));
        }
    }

    private static void look(Site site, Claim claim, String person, Findings findings) {
        OriginFinder finder = new OriginFinder(site::source);
        List<Evidence> supporting = claim.evidence().supporting();
        for (int i = 0; i < supporting.size(); i++) {
            String item = "evidence.for[" + i + "]";
            Evidence evidence = supporting.get(i);
            weakness(site.source(evidence.source()))
                    .or(() -> weakness(finder.of(List.of(evidence.source()), claim.id()), site))
                    .ifPresent(why -> report(claim, item + ".source", person, evidence.source(), why, findings));
            evidence.quote()
                    .flatMap(Quote::via)
                    .ifPresent(via -> weakness(site.source(via))
                            .ifPresent(why -> report(claim, item + ".via", person, via, why, findings)));
        }
    }

    /** Why no accusation of a person may rest on this source, if so. */
    private static Optional<String> weakness(Source source) {
        if (source.secondReading() == SecondReading.NOT_FOUND_AGAIN) {
            return Optional.of("was not found again");
        }
        // A party answers for its own statement as an author does.
        boolean anonymous = source.author().isEmpty() && source.speaksFor().isEmpty();
        return anonymous && source.date().isEmpty() ? Optional.of("has neither author nor date") : Optional.empty();
    }

    /** Why not on what is behind a source, where all of that is too weak. */
    private static Optional<String> weakness(OriginSet behind, Site site) {
        List<String> ends = Stream.concat(behind.originals().stream(), behind.unknown().stream())
                .toList();
        return ends.stream().allMatch(id -> weakness(site.source(id)).isPresent())
                ? ends.stream()
                        .findFirst()
                        .flatMap(id ->
                                weakness(site.source(id)).map(why -> "goes back only to \"" + id + "\", which " + why))
                : Optional.empty();
    }

    private static void report(Claim claim, String field, String person, String source, String why, Findings findings) {
        findings.report(
                RecordKind.CLAIM,
                claim.id(),
                field,
                "This claim accuses a person, \"" + person + "\", and its source \"" + source + "\" " + why,
                "Name a better source, or leave this evidence out.");
    }
}
