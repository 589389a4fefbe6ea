package org.claimpress.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimpress.counts.Records.maps;
import static org.claimpress.counts.Records.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The numbers of each page agree: those in its words, those of the marks in its pictures, those of the entries in its lists, and
 * those counted from the records without any class of the program. For the real site and all fixtures.
 */
class CountsTest {

    private static final String NUMBER = "(no|\\d+)";

    private static final Pattern COUNT = Pattern.compile(
            "For it: " + NUMBER
                    + " sources?(?:, (\\d+) originals? that counts?(?: \\(in (\\d+) sources\\))?(?:, (\\d+) of unknown origin among or behind them)?)?\\."
                    + " Against it: " + NUMBER + " sources?(?:, (\\d+) of unknown origin)?\\."
                    + "(?: Made or repeated by, among others: (\\d+) sources?(?:, (\\d+) of unknown origin among or behind them)?\\.)?");

    @TempDir
    private static Path folder;

    private static BuiltSites sites;

    @BeforeAll
    static void build() throws IOException {
        sites = BuiltSites.in(folder);
    }

    static Stream<Path> contents() {
        return sites.contents();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theOriginsOfEachClaimAreCountedAlikeInWordsPictureAndList(Path content) throws IOException {
        Records records = Records.of(content);
        Descent descent = new Descent(records);
        for (Map.Entry<String, Map<String, Object>> claim : records.claims().entrySet()) {
            ClaimCounts counts = new ClaimCounts(claim.getValue(), descent);
            Element section =
                    sites.page(content, "claims/" + claim.getKey()).selectFirst("section[aria-labelledby=chain]");

            assertThat(section).as(claim.getKey()).isNotNull();
            expectWords(section.select(".origin-count").text(), counts, claim.getKey());
            expectPicture(section, counts, claim.getKey());
            assertThat(sources(section, ".chain li > a"))
                    .as("list of " + claim.getKey())
                    .containsExactlyInAnyOrderElementsOf(counts.chain());
            assertThat(sources(section, ".chain-against > li > a"))
                    .as("list against " + claim.getKey())
                    .containsExactlyInAnyOrderElementsOf(counts.against);
        }
    }

    private static void expectWords(String words, ClaimCounts counts, String claim) {
        Matcher found = COUNT.matcher(words);
        assertThat(found.matches()).as(claim + ": " + words).isTrue();
        assertThat(numbers(found))
                .as(claim + ": " + words)
                .containsExactly(
                        counts.supporting.size(),
                        (int) counts.independent,
                        counts.independentSources.size() == counts.independent ? 0 : counts.independentSources.size(),
                        (int) counts.unknownFor(),
                        counts.against.size(),
                        (int) counts.unknownAgainst(),
                        counts.repeating.size(),
                        (int) counts.unknownRepeating());
    }

    private static List<Integer> numbers(Matcher found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                .map(group -> Optional.ofNullable(found.group(group)).orElse("no"))
                .map(number -> number.equals("no") ? 0 : Integer.parseInt(number))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theFirstScreenCountsAsTheRestOfThePage(Path content) throws IOException {
        Records records = Records.of(content);
        Descent descent = new Descent(records);
        for (Map.Entry<String, Map<String, Object>> claim : records.claims().entrySet()) {
            ClaimCounts counts = new ClaimCounts(claim.getValue(), descent);
            long originals = counts.independent;
            int supporting = counts.supporting.size();
            String sources = supporting + (supporting == 1 ? " source" : " sources");
            String supported = supporting == 0
                    ? "none found"
                    : supporting == 1 || originals == 0 ? sources : sources + ", counted as " + originals;
            int against = counts.against.size();

            assertThat(sites.page(content, "claims/" + claim.getKey())
                            .select(".digest .tally")
                            .text())
                    .as(claim.getKey())
                    .startsWith("Evidence for it: " + supported + ". Against it: "
                            + (against == 0 ? "none found" : against + (against == 1 ? " source" : " sources"))
                            + ".");
        }
    }

    private static void expectPicture(Element section, ClaimCounts counts, String claim) {
        Map<String, Set<String>> rows = Map.of(
                "for", counts.supporting,
                "behind-for", counts.behindSupport,
                "against", counts.against,
                "repeating", counts.repeating,
                "behind-repeating", counts.behindRepeating);
        rows.forEach((row, wanted) -> {
            assertThat(sources(section, ".tally-" + row + " a"))
                    .as("row " + row + " of " + claim)
                    .containsExactlyInAnyOrderElementsOf(wanted);
            section.select(".tally-" + row + " .hub-count")
                    .forEach(count -> assertThat(count.text())
                            .as("row " + row + " of " + claim)
                            .isEqualTo(Integer.toString(wanted.size())));
        });
        assertThat(new TreeSet<>(sources(section, ".tallies a.sq-origin")))
                .as("independent originals of " + claim)
                .isEqualTo(counts.independentSources);
        assertThat(section.select(":is(.tally-for, .tally-behind-for) a.sq-unknown"))
                .as("unknown of " + claim)
                .hasSize((int) counts.unknownFor());
        assertThat(section.select(".tally-against a.sq-unknown"))
                .as("unknown against " + claim)
                .hasSize((int) counts.unknownAgainst());
        assertThat(section.select(":is(.tally-repeating, .tally-behind-repeating) a.sq-unknown"))
                .as("unknown repeating " + claim)
                .hasSize((int) counts.unknownRepeating());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theLadderOfEachClaimHasARungForEachWording(Path content) throws IOException {
        Records records = Records.of(content);
        for (Map.Entry<String, Map<String, Object>> claim : records.claims().entrySet()) {
            List<Element> rungs =
                    sites.page(content, "claims/" + claim.getKey()).select(".rung:not(.rung-origin)");

            assertThat(rungs.stream()
                            .map(rung -> rung.classNames().stream()
                                    .filter(name -> name.startsWith("rung-"))
                                    .collect(Collectors.joining()))
                            .toList())
                    .as("wordings of " + claim.getKey())
                    .containsExactlyInAnyOrderElementsOf(maps(claim.getValue().get("wordings")).stream()
                            .map(wording -> "rung-" + text(wording, "voice"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theTimelineHasAMarkAndAnEntryForEachEvent(Path content) throws IOException {
        List<Map<String, Object>> events = Records.of(content).events();
        long alleged = events.stream()
                .filter(event -> text(event, "standing").equals("alleged"))
                .count();
        Document page = sites.page(content, "timeline");

        assertThat(page.select("h1").text())
                .isEqualTo(
                        events.isEmpty()
                                ? "Timeline"
                                : events.size() + " event" + (events.size() == 1 ? "" : "s")
                                        + (alleged == 0 ? "" : ", " + alleged + " of them only alleged"));
        assertThat(page.select("a.sq-alleged")).hasSize((int) alleged);
        assertThat(page.select("a.sq-established")).hasSize(events.size() - (int) alleged);
        assertThat(page.select(".event").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(event -> text(event, "id")).toList());
        assertThat(page.select(".event-alleged")).hasSize((int) alleged);
        assertThat(page.select(".turning-point").eachText()).hasSize((int) events.stream()
                .filter(event -> event.containsKey("turning-point"))
                .count());
    }

    /** The ids of the sources that these links lead to. */
    static List<String> sources(Element part, String links) {
        return part.select(links).stream()
                .map(link -> link.attr("href").replaceAll("^(?:\\.\\./)*sources/([^/]+)/index\\.html$", "$1"))
                .toList();
    }
}
