package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Claimant;
import org.claimpress.model.Party;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;

/** A page for each party, and the list of all. */
@AutoService(PageKind.class)
public final class PartyPages implements PageKind {

    /** How many characters of a repeated answer are shown at least. */
    private static final int BEGINNING = 30;

    /**
     * What the list shows.
     *
     * @param parties all parties, or those of them that stand on this page
     * @param pager where the page stands in the list
     */
    public record IndexView(List<Row> parties, Pager pager) {}

    /**
     * A party in the list.
     *
     * @param party its name and page
     * @param kind what it is
     * @param description who it is in this case
     * @param accused how many claims accuse it
     */
    public record Row(Link party, String kind, String description, int accused) {}

    /**
     * What the page of a party shows.
     *
     * @param row the party
     * @param finding how many claims accuse it, and how they stand; absent where none does
     * @param groups the claims in which it has a part, or those of them that stand on this page
     * @param statements the sources in which it speaks for itself
     * @param pager where the page stands among those of the party
     */
    public record View(
            Row row, Optional<String> finding, List<Group> groups, List<SourceRow> statements, Pager pager) {}

    /**
     * The claims in which a party has the same part.
     *
     * @param id its anchor
     * @param heading the part
     * @param claims the claims
     */
    public record Group(String id, String heading, List<Answered> claims) {}

    /**
     * A claim with the party's answer.
     *
     * @param row the claim
     * @param says how the party answers; empty where the claim has no answer of it
     * @param words the best of its words; of words that an earlier claim of the page has, the beginning
     * @param language the language of the words, where that is not the page's
     * @param date when it said them
     */
    public record Answered(
            ClaimRow row,
            Optional<String> says,
            Optional<String> words,
            Optional<String> language,
            Optional<DateView> date) {}

    /** The part of a party in a claim. */
    private enum Part {
        ACCUSED("accused", "party.accused"),
        CONCERNED("concerned", "party.concerned"),
        CLAIMANT("accusing", "party.claimant");

        private final String id;
        private final String heading;

        Part(String id, String heading) {
            this.id = id;
            this.heading = heading;
        }
    }

    private record Involved(Part part, Claim claim) {}

    @Override
    public List<Page> pages(Site site) {
        Map<String, List<Involved>> involved = new HashMap<>();
        for (Claim claim : ClaimRow.sorted(site.claims().stream(), site)) {
            claim.accused().forEach(id -> add(id, Part.ACCUSED, claim, involved));
            claim.concerned().forEach(id -> add(id, Part.CONCERNED, claim, involved));
            claimants(claim, site).forEach(id -> add(id, Part.CLAIMANT, claim, involved));
        }
        Stream<Page> index = ListPage.index(site, Routes.PARTIES, "parties")
                .pages(
                        site,
                        site.parties(),
                        Pager.LINES,
                        (piece, pager, links) -> new IndexView(
                                piece.stream()
                                        .map(party -> row(party, of(party, involved), links))
                                        .toList(),
                                pager))
                .stream();
        Stream<Page> pages = site.parties().stream().flatMap(party -> pages(site, party, of(party, involved)));
        return Stream.concat(index, pages).toList();
    }

    /** The party that made the claim first, also where only its name is known, as that of a newspaper. */
    private static Stream<String> claimants(Claim claim, Site site) {
        Claimant claimant = site.claimant(claim);
        return claimant.party()
                .map(Stream::of)
                .orElseGet(() -> site.parties().stream()
                        .filter(party -> claimant.name().equals(Optional.of(party.name())))
                        .map(Party::id));
    }

    private static void add(String party, Part part, Claim claim, Map<String, List<Involved>> involved) {
        involved.computeIfAbsent(party, key -> new ArrayList<>()).add(new Involved(part, claim));
    }

    private static List<Involved> of(Party party, Map<String, List<Involved>> involved) {
        return involved.getOrDefault(party.id(), List.of()).stream()
                .sorted(Comparator.comparing(Involved::part))
                .toList();
    }

    private static Stream<Page> pages(Site site, Party party, List<Involved> involved) {
        return ListPage.record(
                RecordKind.PARTY, party.id(), party.name(), party.description(), "parties", Routes.PARTIES)
                .pages(
                        site,
                        involved,
                        Pager.CLAIMS,
                        (piece, pager, links) -> new View(
                                row(party, involved, links),
                                finding(party, involved, site),
                                groups(party, piece, site, links),
                                statements(party, pager, site, links),
                                pager))
                .stream();
    }

    private static Row row(Party party, List<Involved> involved, Linker links) {
        return new Row(links.party(party.id()), party.kind().label(links.messages()), party.description(), (int)
                claims(involved, Part.ACCUSED).count());
    }

    private static Stream<Claim> claims(List<Involved> involved, Part part) {
        return involved.stream().filter(each -> each.part() == part).map(Involved::claim);
    }

    private static Optional<String> finding(Party party, List<Involved> involved, Site site) {
        return claims(involved, Part.ACCUSED).findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimCounts.accusing(party.name(), claims(involved, Part.ACCUSED), site));
    }

    private static List<Group> groups(Party party, List<Involved> piece, Site site, Linker links) {
        Set<String> shown = new HashSet<>();
        return Arrays.stream(Part.values())
                .map(part -> new Group(
                        part.id,
                        site.messages().say(part.heading, Map.of("party", party.name())),
                        claims(piece, part)
                                .map(claim -> answered(party, claim, shown, site, links))
                                .toList()))
                .filter(group -> !group.claims().isEmpty())
                .toList();
    }

    private static Answered answered(Party party, Claim claim, Set<String> shown, Site site, Linker links) {
        Optional<Reply> best = claim.answers().stream()
                .filter(reply -> reply.party().equals(party.id()))
                .findFirst();
        return new Answered(
                ClaimRow.of(claim, site, links),
                best.map(reply -> ReplyView.says(reply, site, claim)),
                best.flatMap(Reply::quote)
                        .map(Quote::text)
                        .map(words -> shown.add(words) ? words : Beginning.of(words, BEGINNING))
                        .map(words -> Quotations.nested(words, site.messages())),
                best.flatMap(Reply::quote)
                        .flatMap(quote -> site.source(quote.readIn()).language())
                        .map(Locale::toLanguageTag),
                best.flatMap(reply -> links.date(reply.date())));
    }

    /** The party's own statements, on the first of its pages. */
    private static List<SourceRow> statements(Party party, Pager pager, Site site, Linker links) {
        return site.sources().stream()
                .filter(source -> pager.number() == 1)
                .filter(source -> source.speaksFor().filter(party.id()::equals).isPresent())
                .map(source -> SourceRow.of(source, site, links))
                .toList();
    }
}
