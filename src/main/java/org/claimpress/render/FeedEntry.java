package org.claimpress.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.Site;
import org.claimpress.page.Routes;

/**
 * An entry of a feed.
 *
 * @param id what sets it apart for ever
 * @param address the page it is about
 * @param title its title
 * @param summary what it tells
 * @param published the day of its first version
 * @param updated the day of its last version
 */
record FeedEntry(String id, String address, String title, String summary, LocalDate published, LocalDate updated) {

    private static final int MOST = 50;

    private static final Comparator<FeedEntry> LAST_FIRST =
            Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id);

    /** An entry for each claim, the last changed first, at most 50. */
    static List<FeedEntry> claims(Site site) {
        return sorted(site.claims().stream().map(claim -> claim(site, claim)));
    }

    private static FeedEntry claim(Site site, Claim claim) {
        HistoryEntry last = claim.history().get(0);
        return new FeedEntry(
                Routes.absolute(site, claim),
                Routes.absolute(site, claim),
                site.messages()
                        .say(
                                "claim.shared-title",
                                Map.of("status", new StatusCeiling(site).statusText(claim), "claim", claim.title())),
                site.messages()
                        .say(
                                "feeds.claim-summary",
                                Map.of("reason", claim.reason(), "change", last.sentence(site.messages()))),
                claim.published(),
                claim.changed());
    }

    /** An entry for each change of these claims that is wanted, the last first, at most 50. */
    static List<FeedEntry> changes(Site site, Stream<Claim> claims, Predicate<HistoryEntry> wanted) {
        return claims.flatMap(claim -> IntStream.range(0, claim.history().size())
                        .filter(index -> wanted.test(claim.history().get(index)))
                        .mapToObj(index -> new Change(claim, index)))
                .sorted(Change.LAST_FIRST)
                .limit(MOST)
                .map(change -> change(site, change.claim(), change.index()))
                .toList();
    }

    /**
     * A change of a claim.
     *
     * @param claim the claim
     * @param index its place in the claim's history, the last change first, from 0
     */
    private record Change(Claim claim, int index) {

        private static final Comparator<Change> LAST_FIRST = Comparator.comparing((Change change) ->
                        change.claim().history().get(change.index()).date())
                .reversed()
                .thenComparing(Change::index)
                .thenComparing(change -> change.claim().id());
    }

    private static FeedEntry change(Site site, Claim claim, int index) {
        HistoryEntry entry = claim.history().get(index);
        int number = claim.history().size() - index;
        return new FeedEntry(
                Routes.absolute(site, claim) + "#change-" + number,
                Routes.absolute(site, claim),
                site.messages()
                        .say(
                                "feeds.change",
                                Map.of("kind", entry.kind().label(site.messages()), "claim", claim.title())),
                entry.what(),
                entry.date(),
                entry.date());
    }

    private static List<FeedEntry> sorted(Stream<FeedEntry> entries) {
        return entries.sorted(LAST_FIRST).limit(MOST).toList();
    }
}
