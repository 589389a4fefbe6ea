package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.Evidence;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Wording;

/**
 * Counts the independent origins of a claim. Only what stands as evidence for the claim counts, through derivations that hold
 * for it. Not independent are the parties that the claim accuses or is about, and of a position the party whose it is: what
 * they say for the claim is an admission. Who contradicts the claim, as evidence against it or in a reply that denies it or a
 * part of it, is no origin of it at all.
 */
public final class OriginCount {

    private static final String PARTY = "party ";
    private static final String PUBLISHER = "publisher ";
    private static final String SOURCE = "source ";

    private final Site site;
    private final OriginFinder finder;

    /** @param site the site whose claims are counted */
    public OriginCount(Site site) {
        this.site = site;
        this.finder = new OriginFinder(site::source);
    }

    /** Where what speaks for this claim comes from. */
    public ClaimOrigins of(Claim claim) {
        List<String> supporting = ids(claim.evidence().supporting().stream().map(Evidence::source));
        List<String> against = ids(claim.evidence().opposing().stream().map(Evidence::source));
        List<String> repeating = ids(claim.wordings().stream()
                .filter(wording -> wording.voice().passesOn())
                .map(Wording::source)
                .filter(id -> !supporting.contains(id)));
        OriginSet behind = finder.of(supporting, claim.id());
        Set<String> contradicting = contradicting(claim, against);
        List<Origin> independent = new ArrayList<>();
        List<Origin> own = new ArrayList<>();
        List<Origin> excluded = new ArrayList<>();
        byVoice(behind.originals()).forEach((voice, origin) -> {
            boolean isOwn = isOwn(claim, origin);
            (contradicting.contains(voice) ? excluded : isOwn ? own : independent).add(origin);
        });
        return new ClaimOrigins(
                supporting,
                supporting.stream()
                        .filter(id -> !goesBackOnlyTo(excluded, id, claim))
                        .toList(),
                List.copyOf(independent),
                List.copyOf(own),
                List.copyOf(excluded),
                behind.unknown(),
                against,
                repeating,
                behind(supporting, repeating, claim));
    }

    private boolean goesBackOnlyTo(List<Origin> origins, String source, Claim claim) {
        OriginSet behind = finder.of(List.of(source), claim.id());
        return behind.unknown().isEmpty()
                && behind.originals().stream()
                        .allMatch(original -> origins.stream()
                                .anyMatch(origin -> origin.sources().contains(original)));
    }

    private static List<String> ids(Stream<String> ids) {
        return ids.distinct().toList();
    }

    private NavigableSet<String> behind(List<String> supporting, List<String> repeating, Claim claim) {
        List<String> all =
                Stream.concat(supporting.stream(), repeating.stream()).toList();
        NavigableSet<String> behind = new TreeSet<>(finder.of(all, claim.id()).reached());
        all.forEach(behind::remove);
        return behind;
    }

    /** The voices that say otherwise: in evidence against the claim, and in replies that deny it or a part of it. */
    private Set<String> contradicting(Claim claim, Collection<String> against) {
        Set<String> voices = new HashSet<>();
        against.stream().map(site::source).map(OriginCount::voice).forEach(voices::add);
        claim.replies().stream()
                .filter(Reply::contradicts)
                .map(reply -> PARTY + reply.party())
                .forEach(voices::add);
        return voices;
    }

    private Map<String, Origin> byVoice(Collection<String> originals) {
        Map<String, List<Source>> voices = originals.stream()
                .map(site::source)
                .collect(Collectors.groupingBy(OriginCount::voice, LinkedHashMap::new, Collectors.toList()));
        Map<String, Origin> origins = new LinkedHashMap<>();
        voices.forEach((voice, sources) -> origins.put(
                voice,
                new Origin(
                        sources.get(0).speaksFor(),
                        sources.stream().map(Source::id).toList())));
        return origins;
    }

    /** Whose voice a source is: that of the party it speaks for, or else of its publisher, or else its own. */
    private static String voice(Source source) {
        return source.speaksFor()
                .map(party -> PARTY + party)
                .or(() -> source.publisher().map(publisher -> PUBLISHER + spelling(publisher)))
                .orElse(SOURCE + source.id());
    }

    /** “The New York Times” and “New York Times” are one publisher. */
    private static String spelling(String publisher) {
        return publisher.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }

    private static boolean isOwn(Claim claim, Origin origin) {
        return claim.kind() == ClaimKind.POSITION
                || origin.party().filter(claim.about()::contains).isPresent();
    }
}
