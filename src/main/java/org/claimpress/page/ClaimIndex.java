package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;

/** The list of all claims, by standing. */
@AutoService(PageKind.class)
public final class ClaimIndex implements PageKind {

    /**
     * What the list shows.
     *
     * @param total how many claims there are
     * @param sentence how many of them have each standing
     * @param groups the claims of this page by standing
     * @param pager where the page stands in the list
     * @param checked when the claims were last checked, in a sentence
     * @param statuses the statuses that any of them has
     * @param topics the topics
     * @param parties the parties that any of them accuses or is about
     */
    public record View(
            int total,
            String sentence,
            List<Group> groups,
            Pager pager,
            Optional<String> checked,
            List<Choice> statuses,
            List<Choice> topics,
            List<Choice> parties) {}

    /**
     * The claims of one standing.
     *
     * @param heading its name
     * @param word its word, for its shape
     * @param claims the claims
     */
    public record Group(String heading, String word, List<ClaimRow> claims) {}

    /**
     * A value to filter by.
     *
     * @param id the value
     * @param label what readers see
     * @param href the page that lists its claims, for readers without scripts
     */
    public record Choice(String id, String label, String href) {}

    @Override
    public List<Page> pages(Site site) {
        return ListPage.index(site, Routes.CLAIMS, "claims")
                .pages(
                        site,
                        ClaimRow.byStanding(site.claims().stream(), site),
                        Pager.CLAIMS,
                        (piece, pager, links) -> view(piece, pager, site, links))
                .stream()
                .map(page -> page.with(Head.changedOn(site.changed())))
                .toList();
    }

    private static View view(List<Claim> piece, Pager pager, Site site, Linker links) {
        return new View(
                site.claims().size(),
                ClaimCounts.sentence(site.claims().stream(), site),
                groups(piece, site, links),
                pager,
                checked(site),
                StatusView.used(site, links).stream()
                        .map(status -> new Choice(status.id(), status.label(), status.href()))
                        .toList(),
                site.topics().stream()
                        .map(topic -> choice(topic.id(), links.topic(topic.id())))
                        .toList(),
                parties(site, links));
    }

    private static List<Group> groups(List<Claim> piece, Site site, Linker links) {
        return Arrays.stream(Standing.values())
                .map(standing -> new Group(
                        standing.label(site.messages()),
                        standing.word(),
                        ClaimRow.rows(
                                piece.stream()
                                        .filter(claim ->
                                                site.status(claim.status()).standing() == standing)
                                        .toList(),
                                site,
                                links)))
                .filter(group -> !group.claims().isEmpty())
                .toList();
    }

    /** The first and the last day of the checks, in a sentence: “Last checked between 2 May 2026 and 9 June 2026.” */
    private static Optional<String> checked(Site site) {
        List<LocalDate> days = new ArrayList<>(
                site.claims().stream().map(Claim::checked).distinct().toList());
        days.sort(Comparator.naturalOrder());
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Messages messages = site.messages();
        String first = Dates.of(days.get(0), messages).words();
        String last = Dates.of(days.get(days.size() - 1), messages).words();
        return Optional.of(
                first.equals(last)
                        ? messages.say("claims.checked-on", Map.of("date", first))
                        : messages.say("claims.checked-between", Map.of("first", first, "last", last)));
    }

    private static List<Choice> parties(Site site, Linker links) {
        Set<String> named =
                site.claims().stream().flatMap(claim -> claim.about().stream()).collect(Collectors.toSet());
        return site.parties().stream()
                .filter(party -> named.contains(party.id()))
                .map(party -> choice(party.id(), links.party(party.id())))
                .toList();
    }

    private static Choice choice(String id, Link link) {
        return new Choice(id, link.text(), link.href());
    }
}
