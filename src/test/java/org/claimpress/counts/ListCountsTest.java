package org.claimpress.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimpress.counts.Records.maps;
import static org.claimpress.counts.Records.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers on the pages that list claims, counted from the records without any class of the program. */
class ListCountsTest {

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
    void aSquareStandsForEachClaimBesideTheNumberOfItsStatus(Path content) throws IOException {
        Map<String, Long> counts = Records.of(content).claims().values().stream()
                .collect(Collectors.groupingBy(claim -> text(claim, "status"), Collectors.counting()));
        for (String page : List.of("", "statuses")) {
            for (Element row : sites.page(content, page).select(".counts > li")) {
                String address = row.select("a.status").attr("href");
                String status = address.replaceFirst("(?:.*/)?([^/]+)/index\\.html$", "$1");
                long wanted = counts.getOrDefault(status, 0L);

                assertThat(row.select(".number").text()).as(status).isEqualTo(Long.toString(wanted));
                assertThat(row.select("i")).as(status).hasSize((int) wanted);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theListHoldsEachClaim(Path content) throws IOException {
        Records records = Records.of(content);

        assertThat(entries(content, "claims", "#claims .row"))
                .hasSameSizeAs(records.claims().keySet());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theFindingOnASourceCountsWhatItStatesAsFact(Path content) throws IOException {
        Records records = Records.of(content);
        for (String source : records.sources().keySet()) {
            Document page = sites.page(content, "sources/" + source);
            List<Map<String, Object>> worded = records.claims().values().stream()
                    .filter(claim -> wordings(claim, source).findAny().isPresent())
                    .toList();
            long unproven = worded.stream()
                    .filter(claim -> records.notBorneOut().contains(text(claim, "status")))
                    .filter(claim -> wordings(claim, source)
                            .anyMatch(wording -> text(wording, "voice").equals("fact")))
                    .count();

            assertThat(entries(content, "sources/" + source, "section[aria-labelledby=wordings] .row"))
                    .as(source)
                    .hasSameSizeAs(worded);
            if (!worded.isEmpty()) {
                assertThat(page.select(".finding-line").text())
                        .as(source)
                        .startsWith(
                                unproven == 0
                                        ? "In the passages that we compared, it states nothing as fact"
                                        : "It states " + unproven + " claim");
            }
        }
    }

    /** The entries of a list on all pages that it is spread over. */
    private static List<Element> entries(Path content, String address, String selector) throws IOException {
        Document page = sites.page(content, address);
        List<Element> entries = new ArrayList<>(page.select(selector));
        for (int number = 2; !page.select(".pager a[rel=next]").isEmpty(); number++) {
            page = sites.page(content, address + "/all/" + number);
            entries.addAll(page.select(selector));
        }
        return entries;
    }

    private static Stream<Map<String, Object>> wordings(Map<String, Object> claim, String source) {
        return maps(claim.get("wordings")).stream()
                .filter(wording -> text(wording, "source").equals(source));
    }
}
