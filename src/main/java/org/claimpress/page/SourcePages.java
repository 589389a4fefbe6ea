package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.claimpress.model.Standing;
import org.claimpress.model.Wording;

/** A page for each source, and the list of all. */
@AutoService(PageKind.class)
public final class SourcePages implements PageKind {

    /** How many claims are named behind a quotation. */
    private static final int CLAIMS_NAMED = 10;

    /**
     * What the list shows.
     *
     * @param total how many sources there are
     * @param groups the sources of this page by kind
     * @param pager where the page stands in the list
     */
    public record IndexView(int total, List<Group> groups, Pager pager) {}

    /**
     * The sources of a kind.
     *
     * @param heading the kind
     * @param word its word
     * @param sources the sources
     */
    public record Group(String heading, String word, List<SourceRow> sources) {}

    /**
     * What the page of a source shows.
     *
     * @param row the source
     * @param heading what the page is called: not by the title of a report, which may mislead
     * @param finding what the claims say of it as a whole
     * @param voices how often it speaks in which voice; empty where no wording is compared
     * @param worded the claims whose wording is compared, those first that are not borne out
     * @param quotes its other words, as claims quote them
     * @param claims the other claims that use it
     * @param knowledge what is known of where it has its facts from: {@code origin}, {@code derived} or {@code unknown}
     * @param from what it takes, and from where
     * @param into what others take from it
     * @param facts what is known of the source itself
     * @param pager where the page stands among those of the source, if many claims use it
     */
    public record View(
            SourceRow row,
            String heading,
            String finding,
            String voices,
            List<Worded> worded,
            List<Quoted> quotes,
            List<ClaimRow> claims,
            String knowledge,
            List<DerivationView> from,
            List<DerivationView> into,
            SourceFacts facts,
            Pager pager) {}

    /**
     * A claim, and how the source words it.
     *
     * @param row the claim
     * @param said the wordings
     */
    public record Worded(ClaimRow row, List<Said> said) {}

    /**
     * A wording.
     *
     * @param voice in which voice
     * @param voiceWord its word, for its shape
     * @param quote the exact words
     * @param changes what it changed against the words of the origin
     */
    public record Said(String voice, String voiceWord, Optional<QuoteView> quote, List<String> changes) {

        static Said of(Wording wording, Site site, Linker links) {
            return new Said(
                    wording.voice().label(site.messages()),
                    wording.voice().word(),
                    wording.quote().map(quote -> QuoteView.of(quote, site, links)),
                    wording.changes().stream()
                            .map(change -> change.label(site.messages()))
                            .toList());
        }
    }

    /**
     * A quotation and the claims that use it.
     *
     * @param quote the quotation
     * @param claims the first of the claims
     * @param others how many more there are
     */
    public record Quoted(QuoteView quote, List<Link> claims, int others) {}

    @Override
    public List<Page> pages(Site site) {
        List<Source> sorted = site.sources().stream()
                .sorted(Comparator.comparing(Source::kind))
                .toList();
        Stream<Page> index = ListPage.index(site, Routes.SOURCES, "sources")
                .pages(
                        site,
                        sorted,
                        Pager.LINES,
                        (piece, pager, links) -> new IndexView(sorted.size(), groups(piece, site, links), pager))
                .stream();
        Map<String, String> hashes = new HashMap<>();
        for (LockedQuote locked : site.lockedQuotes()) {
            hashes.putIfAbsent(locked.source(), locked.sha256());
        }
        Stream<Page> pages = site.sources().stream()
                .flatMap(source -> pages(site, source, Optional.ofNullable(hashes.get(source.id()))));
        return Stream.concat(index, pages).toList();
    }

    private static List<Group> groups(List<Source> piece, Site site, Linker links) {
        return Arrays.stream(SourceKind.values())
                .map(kind -> new Group(
                        kind.label(site.messages()),
                        kind.word(),
                        piece.stream()
                                .filter(source -> source.kind() == kind)
                                .map(source -> SourceRow.of(source, site, links))
                                .toList()))
                .filter(group -> !group.sources().isEmpty())
                .toList();
    }

    private static Stream<Page> pages(Site site, Source source, Optional<String> hash) {
        SourceFinding finding = new SourceFinding(site, source);
        return ListPage.record(
                RecordKind.SOURCE,
                source.id(),
                heading(source, site),
                site.messages().say("source.description"),
                "sources",
                Routes.SOURCES)
                .pages(
                        site,
                        claims(finding, site, source),
                        Pager.CLAIMS,
                        (piece, pager, links) -> view(site, source, finding, hash, piece, pager, links))
                .stream();
    }

    /** The claims that use the source: those first whose wording is compared. */
    private static List<Claim> claims(SourceFinding finding, Site site, Source source) {
        List<Claim> worded = worstFirst(finding, site);
        Set<String> ids = worded.stream().map(Claim::id).collect(Collectors.toSet());
        List<Claim> others = ClaimRow.sorted(
                site.claimsUsing(source.id()).stream().filter(claim -> !ids.contains(claim.id())), site);
        return Stream.concat(worded.stream(), others.stream()).toList();
    }

    /** Its name where that is what readers know it by; of a report who published it, and what and when. */
    private static String heading(Source source, Site site) {
        boolean byPublisher = source.kind() == SourceKind.NEWS
                || source.kind() == SourceKind.AGGREGATOR_COPY
                || source.kind() == SourceKind.SOCIAL_POST
                || source.kind() == SourceKind.FACT_CHECK;
        return source.publisher()
                .filter(publisher -> byPublisher && source.title().isPresent())
                .map(publisher -> site.messages()
                        .say(
                                "source.heading",
                                Map.of(
                                        "publisher",
                                        publisher,
                                        "kind",
                                        source.kind().label(site.messages()),
                                        "date",
                                        Dates.words(source.date(), site.messages()))))
                .orElseGet(() -> site.names().name(source));
    }

    private static View view(
            Site site,
            Source source,
            SourceFinding finding,
            Optional<String> hash,
            List<Claim> piece,
            Pager pager,
            Linker links) {
        return new View(
                SourceRow.of(source, site, links),
                heading(source, site),
                finding.lead(),
                finding.voices(),
                piece.stream()
                        .filter(finding::compares)
                        .map(claim -> worded(claim, finding, site, links))
                        .toList(),
                quotes(site, source, finding, links),
                ClaimRow.rows(
                        piece.stream().filter(claim -> !finding.compares(claim)).toList(), site, links),
                source.ancestry().knowledge().name().toLowerCase(Locale.ROOT),
                DerivationView.of(source.ancestry(), links),
                into(site, source, links),
                SourceFacts.of(source, hash, links),
                pager);
    }

    private static Worded worded(Claim claim, SourceFinding finding, Site site, Linker links) {
        return new Worded(
                ClaimRow.of(claim, site, links),
                finding.wordings(claim)
                        .map(wording -> Said.of(wording, site, links))
                        .toList());
    }

    /** The claims that are not borne out first, and of these those that are stated as fact. */
    private static List<Claim> worstFirst(SourceFinding finding, Site site) {
        Comparator<Claim> order = Comparator.comparing(
                        (Claim claim) -> standing(claim, site) == Standing.NOT_BORNE_OUT ? 0 : 1)
                .thenComparing(claim -> finding.wordings(claim)
                        .map(Wording::voice)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .thenComparing(Claim::title);
        return finding.worded().stream().sorted(order).toList();
    }

    private static Standing standing(Claim claim, Site site) {
        return site.status(claim.status()).standing();
    }

    /** The quotations that are none of the wordings, each once. */
    private static List<Quoted> quotes(Site site, Source source, SourceFinding finding, Linker links) {
        Set<String> compared = finding.worded().stream()
                .flatMap(finding::wordings)
                .flatMap(wording -> wording.quote().stream())
                .map(Quote::text)
                .collect(Collectors.toSet());
        Map<QuoteView, List<Link>> claims = new LinkedHashMap<>();
        for (Claim claim : site.claimsUsing(source.id())) {
            claim.quotes()
                    .filter(quote -> quote.source().equals(source.id()))
                    .filter(quote -> !compared.contains(quote.text()))
                    .map(quote -> QuoteView.of(quote, site, links))
                    .distinct()
                    .forEach(quote -> claims.computeIfAbsent(quote, key -> new ArrayList<>())
                            .add(links.claim(claim.id())));
        }
        return claims.entrySet().stream()
                .map(entry -> new Quoted(
                        entry.getKey(),
                        entry.getValue().stream().limit(CLAIMS_NAMED).toList(),
                        Math.max(0, entry.getValue().size() - CLAIMS_NAMED)))
                .toList();
    }

    private static List<DerivationView> into(Site site, Source source, Linker links) {
        return site.sourcesFrom(source.id()).stream()
                .flatMap(other -> other.ancestry().derivations().stream()
                        .filter(derivation -> derivation.from().equals(source.id()))
                        .map(derivation -> DerivationView.of(other.id(), derivation, links)))
                .toList();
    }
}
