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
 * @param topicIds the ids of its topics
 * @param partyIds the ids of the parties that it accuses or is about
 * @param topicRank the place of its first topic in the site's order, from 0
 */
public record ClaimRow(
        Link claim, StatusView status, String reason, List<String> topicIds, List<String> partyIds, int topicRank) {

    static ClaimRow of(Claim claim, Site site, Linker links) {
        return new ClaimRow(
                links.claim(claim.id()),
                StatusView.of(site.status(claim.status()), links),
                claim.reason(),
                claim.topics(),
                claim.about(),
                topicRank(claim, site));
    }

    private static int topicRank(Claim claim, Site site) {
        return claim.topics().isEmpty()
                ? 0
                : site.topics().indexOf(site.topic(claim.topics().get(0)));
    }

    /** The rows of these claims, by status, then title. */
    static List<ClaimRow> all(Stream<Claim> claims, Site site, Linker links) {
        return rows(sorted(claims, site), site, links);
    }

    /** The rows of these claims in their order. */
    static List<ClaimRow> rows(List<Claim> claims, Site site, Linker links) {
        return claims.stream().map(claim -> of(claim, site, links)).toList();
    }

    /** These claims by status, then title. */
    static List<Claim> sorted(Stream<Claim> claims, Site site) {
        return claims.sorted(Comparator.comparingInt((Claim claim) -> rank(claim, site))
                        .thenComparing(Claim::title))
                .toList();
    }

    /** These claims in the order of the site's topics, then by status and title: what matters most first. */
    static List<Claim> byTopic(Stream<Claim> claims, Site site) {
        return sorted(claims, site).stream()
                .sorted(Comparator.comparingInt(claim -> topicRank(claim, site)))
                .toList();
    }

    /** These claims by standing, and in each group in the order of the site's topics. */
    static List<Claim> byStanding(Stream<Claim> claims, Site site) {
        return byTopic(claims, site).stream()
                .sorted(Comparator.comparing(
                        claim -> site.status(claim.status()).standing()))
                .toList();
    }

    private static int rank(Claim claim, Site site) {
        Status status = site.status(claim.status());
        return site.statuses().indexOf(status);
    }
}
