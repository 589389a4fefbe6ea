package org.claimpress.page;

import java.util.List;
import org.claimpress.model.Site;

/**
 * How many claims have a status, as a bar.
 *
 * @param status the status
 * @param count how many
 * @param share how long the bar is, in hundredths of the longest
 */
public record StatusCount(StatusView status, long count, long share) {

    private static final long WHOLE = 100;

    /** The bars of all statuses, in the order of the scale. */
    static List<StatusCount> all(Site site, Linker links) {
        long longest = site.statuses().stream()
                .mapToLong(status -> count(site, status.id()))
                .max()
                .orElse(0);
        return site.statuses().stream()
                .map(status -> {
                    long count = count(site, status.id());
                    return new StatusCount(
                            StatusView.of(status, links), count, longest == 0 ? 0 : count * WHOLE / longest);
                })
                .toList();
    }

    private static long count(Site site, String status) {
        return site.claims().stream()
                .filter(claim -> claim.status().equals(status))
                .count();
    }
}
