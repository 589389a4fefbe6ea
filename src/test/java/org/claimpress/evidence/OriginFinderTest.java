package org.claimpress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.Reading;
import org.claimpress.model.SecondReading;
import org.claimpress.model.Source;
import org.claimpress.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of counting origins, on webs of sources made from fixed seeds. */
class OriginFinderTest {

    private static final String CLAIM = "claim";

    private static Source source(String id, Ancestry ancestry, Optional<String> speaksFor) {
        return new Source(
                id,
                SourceKind.NEWS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.<URI>empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Reading.ORIGINAL,
                SecondReading.AGREED,
                Optional.empty(),
                speaksFor,
                ancestry,
                Optional.empty());
    }

    private static Ancestry from(List<String> ids, String... claims) {
        return Ancestry.derivedFrom(ids.stream()
                .map(id -> new Derivation(id, DerivationReason.NAMES_IT, "Says so.", List.of(claims)))
                .toList());
    }

    /** A web in which each source derives only from those before it. */
    private static Map<String, Source> web(long seed) {
        Random random = new Random(seed);
        Map<String, Source> web = new HashMap<>();
        int size = 3 + random.nextInt(15);
        for (int i = 0; i < size; i++) {
            int earlier = i;
            List<String> ids = IntStream.range(0, random.nextInt(3) + 1)
                    .mapToObj(n -> "s" + random.nextInt(Math.max(1, earlier)))
                    .distinct()
                    .toList();
            Ancestry ancestry = i == 0 || random.nextInt(3) == 0
                    ? random.nextInt(4) == 0 ? Ancestry.UNKNOWN : Ancestry.ORIGIN
                    : from(ids);
            Optional<String> party = random.nextInt(4) == 0 ? Optional.of("p" + random.nextInt(2)) : Optional.empty();
            web.put("s" + i, source("s" + i, ancestry, party));
        }
        return web;
    }

    private static List<String> some(Map<String, Source> web, long seed) {
        Random random = new Random(seed + 1);
        return web.keySet().stream().sorted().filter(id -> random.nextBoolean()).toList();
    }

    private static int count(Map<String, Source> web, List<String> ids) {
        return new OriginFinder(web::get).of(ids, CLAIM).originals().size();
    }

    private static List<String> plus(List<String> ids, String id) {
        return Stream.concat(ids.stream(), Stream.of(id)).toList();
    }

    static Stream<Long> seeds() {
        return new Random(20240323).longs(300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyOfASourceInUseNeverRaisesTheCount(long seed) {
        Map<String, Source> web = web(seed);
        List<String> used = plus(some(web, seed), "s0");
        for (String original : used) {
            web.put("copy", source("copy", from(List.of(original)), Optional.empty()));

            assertThat(count(web, plus(used, "copy"))).isEqualTo(count(web, used));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingTwoSourcesNeverRaisesTheCount(long seed) {
        Map<String, Source> web = web(seed);
        List<String> used = some(web, seed);
        int before = count(web, used);
        if (used.size() > 1) {
            String kept = used.get(0);
            String merged = used.get(1);
            Map<String, Source> after = new HashMap<>();
            web.forEach((id, source) -> after.put(id, renamed(source, merged, kept)));
            after.remove(merged);

            assertThat(count(
                            after,
                            used.stream().filter(id -> !id.equals(merged)).toList()))
                    .isLessThanOrEqualTo(before);
        }
    }

    /** The source with each derivation from one source led to another instead. */
    private static Source renamed(Source source, String merged, String kept) {
        if (source.ancestry().knowledge() != Ancestry.Knowledge.DERIVED) {
            return source;
        }
        List<String> ids = new ArrayList<>();
        source.ancestry()
                .derivations()
                .forEach(derivation -> ids.add(derivation.from().equals(merged) ? kept : derivation.from()));
        return source(source.id(), from(ids.stream().distinct().toList()), source.speaksFor());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anUnconnectedPrimarySourceRaisesTheCountByExactlyOne(long seed) {
        Map<String, Source> web = web(seed);
        List<String> used = some(web, seed);
        int before = count(web, used);
        web.put("new", source("new", Ancestry.ORIGIN, Optional.empty()));

        assertThat(count(web, plus(used, "new"))).isEqualTo(before + 1);
    }

    @Test
    void aSourceOfUnknownOriginNeverCounts() {
        Map<String, Source> web = Map.of("a", source("a", Ancestry.UNKNOWN, Optional.empty()));

        assertThat(new OriginFinder(web::get).of(List.of("a"), CLAIM))
                .satisfies(origins -> assertThat(origins.originals()).isEmpty())
                .satisfies(origins -> assertThat(origins.unknown()).containsExactly("a"));
    }

    @Test
    void aDerivationForOtherClaimsDoesNotCount() {
        Map<String, Source> web = Map.of(
                "times", source("times", Ancestry.ORIGIN, Optional.empty()),
                "mail", source("mail", from(List.of("times"), "other-claim"), Optional.empty()));

        assertThat(count(web, List.of("mail"))).isZero();
        assertThat(new OriginFinder(web::get).of(List.of("mail"), "other-claim").originals())
                .containsExactly("times");
    }

    @Test
    void aCircleEndsTheWalk() {
        Map<String, Source> web = Map.of(
                "a", source("a", from(List.of("b")), Optional.empty()),
                "b", source("b", from(List.of("a")), Optional.empty()));

        assertThat(count(web, List.of("a", "b"))).isZero();
    }
}
