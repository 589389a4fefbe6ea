package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;

/** A page for each party, and the list of all. */
@AutoService(PageKind.class)
public final class PartyPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param parties all parties
     */
    public record IndexView(List<Row> parties) {}

    /**
     * A party in the list.
     *
     * @param party its name and page
     * @param kind what it is
     * @param description who it is in this case
     */
    public record Row(Link party, String kind, String description) {}

    /**
     * What the page of a party shows.
     *
     * @param row the party
     * @param accusing the claims it makes
     * @param accused the claims that accuse it
     * @param concerned other claims about it
     * @param statements the sources in which it speaks for itself
     */
    public record View(
            Row row,
            List<ClaimRow> accusing,
            List<ClaimRow> accused,
            List<ClaimRow> concerned,
            List<SourceRow> statements) {}

    @Override
    public List<Page> pages(Site site) {
        Page index = ListPage.index(
                site,
                Routes.PARTIES,
                "Parties",
                "Who accuses, who is accused, and who else is involved.",
                links -> new IndexView(
                        site.parties().stream().map(party -> row(party, links)).toList()));
        Stream<Page> pages = site.parties().stream()
                .map(party -> ListPage.record(
                        site,
                        RecordKind.PARTY,
                        party.id(),
                        party.name(),
                        party.description(),
                        "Parties",
                        Routes.PARTIES,
                        links -> view(site, party, links)));
        return Stream.concat(Stream.of(index), pages).toList();
    }

    private static Row row(Party party, Linker links) {
        return new Row(links.party(party.id()), party.kind().label(), party.description());
    }

    private static View view(Site site, Party party, Linker links) {
        String id = party.id();
        return new View(
                row(party, links),
                rows(
                        site,
                        links,
                        claim -> site.claimant(claim).party().filter(id::equals).isPresent()),
                rows(site, links, claim -> claim.accused().contains(id)),
                rows(site, links, claim -> claim.concerned().contains(id)),
                site.sources().stream()
                        .filter(source -> source.speaksFor().filter(id::equals).isPresent())
                        .map(source -> SourceRow.of(source, site, links))
                        .toList());
    }

    private static List<ClaimRow> rows(Site site, Linker links, Predicate<Claim> wanted) {
        return ClaimRow.all(site.claims().stream().filter(wanted), site, links);
    }
}
