package org.claimpress.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;

/**
 * How many claims there are of each standing and status, in words and as rows of squares.
 *
 * @param sentence the numbers by standing, in a sentence
 * @param each how many claims a square stands for
 * @param rows the statuses, in the order of the scale
 * @param selection how the claims were chosen
 */
public record ClaimCounts(String sentence, long each, List<Row> rows, Optional<String> selection) {

    private static final long MOST_SQUARES = 400;

    /**
     * A status.
     *
     * @param status the status
     * @param count how many claims have it
     * @param squares as many squares as stand for them
     */
    public record Row(StatusView status, long count, List<Integer> squares) {}

    static ClaimCounts of(Site site, Linker links) {
        Map<String, Long> byStatus =
                site.claims().stream().collect(Collectors.groupingBy(Claim::status, Collectors.counting()));
        long each = LongStream.iterate(1, step -> step * 10)
                .filter(step -> site.claims().size() / step <= MOST_SQUARES)
                .findFirst()
                .orElseThrow();
        List<Row> rows = site.statuses().stream()
                .map(status -> {
                    long count = byStatus.getOrDefault(status.id(), 0L);
                    return new Row(StatusView.of(status, links), count, squares(count, each));
                })
                .toList();
        return new ClaimCounts(
                sentence(site.claims().stream(), site),
                each,
                rows,
                site.settings().selection());
    }

    private static List<Integer> squares(long count, long each) {
        return LongStream.range(0, (count + each - 1) / each)
                .mapToObj(square -> (int) square)
                .toList();
    }

    /** “Of 12 claims: 3 established, 4 open and 5 not borne out by the evidence.” */
    static String sentence(Stream<Claim> claims, Site site) {
        return site.messages().say("standings.sentence", numbers(claims, site));
    }

    /** The same of the claims that accuse the party with this name. */
    static String accusing(String party, Stream<Claim> claims, Site site) {
        Map<String, Object> values = numbers(claims, site);
        values.put("party", party);
        return site.messages().say("standings.accusing", values);
    }

    private static Map<String, Object> numbers(Stream<Claim> claims, Site site) {
        Map<Standing, Long> counts = claims.collect(
                Collectors.groupingBy(claim -> site.status(claim.status()).standing(), Collectors.counting()));
        Map<String, Object> values = new HashMap<>();
        values.put(
                Messages.COUNT,
                counts.values().stream().mapToLong(Long::longValue).sum());
        for (Standing standing : Standing.values()) {
            values.put(standing.word(), counts.getOrDefault(standing, 0L));
        }
        return values;
    }
}
