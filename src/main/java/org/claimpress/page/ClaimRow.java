package org.claimpress.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Status;

/**
 * A claim in a list.
 *
 * @param claim its title and page
 * @param status its status
 * @param reason why it has that status
 * @param topics its topics
 * @param topicIds their ids
 * @param parties the parties it accuses or is about
 * @param partyIds their ids
 * @param checked when it was last checked
 * @param rank the place of its status on the scale, from 0
 * @param topicRank the place of its first topic in the site's order, from 0
 */
public record ClaimRow(
        Link claim,
        StatusView status,
        String reason,
        List<Link> topics,
        List<String> topicIds,
        List<Link> parties,
        List<String> partyIds,
        DateView checked,
        int rank,
        int topicRank) {

    static ClaimRow of(Claim claim, Site site, Linker links) {
        Status status = site.status(claim.status());
        List<String> parties = Stream.concat(claim.accused().stream(), claim.concerned().stream())
                .distinct()
                .toList();
        return new ClaimRow(
                links.claim(claim.id()),
                StatusView.of(status, links),
                claim.reason(),
                links.topics(claim.topics()),
                claim.topics(),
                links.parties(parties),
                parties,
                Dates.of(claim.checked()),
                site.statuses().indexOf(status),
                claim.topics().isEmpty()
                        ? 0
                        : site.topics().indexOf(site.topic(claim.topics().get(0))));
    }

    /** The rows of these claims in the order of the site's topics, then by status and title: what matters most first. */
    static List<ClaimRow> byTopic(Stream<Claim> claims, Site site, Linker links) {
        return all(claims, site, links).stream()
                .sorted(Comparator.comparingInt(ClaimRow::topicRank))
                .toList();
    }

    /** The rows of these claims, by status, then title. */
    static List<ClaimRow> all(Stream<Claim> claims, Site site, Linker links) {
        return claims.map(claim -> of(claim, site, links))
                .sorted(Comparator.comparingInt(ClaimRow::rank)
                        .thenComparing(row -> row.claim().text()))
                .toList();
    }
}
