package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;

/** A page for each source, and the list of all. */
@AutoService(PageKind.class)
public final class SourcePages implements PageKind {

    /**
     * What the list shows.
     *
     * @param groups the sources by kind
     */
    public record IndexView(List<Group> groups) {}

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
     * @param title its title
     * @param language the language of the title, where that is not the page's
     * @param publisher who published it
     * @param author who wrote it
     * @param dateNote what to know about the date
     * @param noUrl why there is no address
     * @param secondReading whether it was looked up again
     * @param storedCopy whether we keep a copy to check quotations against
     * @param copyHash the SHA-256 of that copy, where quotations were found in it
     * @param speaksFor the party whose statement it is
     * @param note what else to know
     * @param knowledge what is known of where it has its facts from
     * @param from what it takes, and from where
     * @param into what others take from it
     * @param quotes its words, as our claims quote them
     * @param claims the claims that lean on it
     */
    public record View(
            SourceRow row,
            Optional<String> title,
            Optional<String> language,
            Optional<String> publisher,
            Optional<String> author,
            Optional<String> dateNote,
            Optional<String> noUrl,
            Optional<String> secondReading,
            boolean storedCopy,
            Optional<String> copyHash,
            Optional<Link> speaksFor,
            Optional<String> note,
            String knowledge,
            List<DerivationView> from,
            List<DerivationView> into,
            List<Quoted> quotes,
            List<ClaimRow> claims) {}

    /**
     * A quotation and the claim that uses it.
     *
     * @param quote the quotation
     * @param claim the claim
     */
    public record Quoted(QuoteView quote, Link claim) {}

    @Override
    public List<Page> pages(Site site) {
        Page index = ListPage.index(
                site,
                Routes.SOURCES,
                "Sources",
                "Every source, with its kind, its date, how we read it, and what it is based on.",
                links -> index(site, links));
        Stream<Page> pages = site.sources().stream().map(source -> page(site, source));
        return Stream.concat(Stream.of(index), pages).toList();
    }

    private static IndexView index(Site site, Linker links) {
        return new IndexView(Arrays.stream(SourceKind.values())
                .map(kind -> new Group(
                        kind.label(),
                        kind.word(),
                        site.sources().stream()
                                .filter(source -> source.kind() == kind)
                                .map(source -> SourceRow.of(source, site, links))
                                .toList()))
                .filter(group -> !group.sources().isEmpty())
                .toList());
    }

    private static Page page(Site site, Source source) {
        return ListPage.record(
                site,
                RecordKind.SOURCE,
                source.id(),
                source.name(),
                "How we read this source (" + source.kind().label()
                        + "), what it is based on, and which claims use it.",
                "Sources",
                Routes.SOURCES,
                links -> view(site, source, links));
    }

    private static View view(Site site, Source source, Linker links) {
        return new View(
                SourceRow.of(source, site, links),
                source.title(),
                source.language().map(Locale::toLanguageTag),
                source.publisher(),
                source.author(),
                source.dateNote(),
                source.noUrl(),
                Optional.of(source.secondReading().label())
                        .filter(label -> source.reading().isFirstHand()),
                source.storedCopy().isPresent(),
                site.lockedQuotes().stream()
                        .filter(locked -> locked.source().equals(source.id()))
                        .map(LockedQuote::sha256)
                        .findFirst(),
                source.speaksFor().map(links::party),
                source.note(),
                DerivationView.knowledge(source.ancestry()),
                DerivationView.of(source.ancestry(), links),
                into(site, source, links),
                site.claimsUsing(source.id()).stream()
                        .flatMap(claim -> claim.quotes()
                                .filter(quote -> quote.source().equals(source.id()))
                                .map(quote -> new Quoted(QuoteView.of(quote, site, links), links.claim(claim.id()))))
                        .distinct()
                        .toList(),
                ClaimRow.all(site.claimsUsing(source.id()).stream(), site, links));
    }

    private static List<DerivationView> into(Site site, Source source, Linker links) {
        return site.sourcesFrom(source.id()).stream()
                .flatMap(other -> other.ancestry().derivations().stream()
                        .filter(derivation -> derivation.from().equals(source.id()))
                        .map(derivation -> DerivationView.of(other.id(), derivation, links)))
                .toList();
    }
}
