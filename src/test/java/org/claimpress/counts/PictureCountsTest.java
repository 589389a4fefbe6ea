package org.claimpress.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimpress.counts.Records.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

/** The headings and totals of the pages of origins and wording against their marks, and both against the records. */
class PictureCountsTest {

    private static final Pattern SPLIT = Pattern.compile("(\\d+) draws? on the [a-z ]+ itself, (\\d+) on another");
    private static final Pattern HEADLINE =
            Pattern.compile("One [a-z ]+, (one|\\d+) (?:source|sources|story|stories):?");

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
    void theFirstWordsOfOriginsCountAllSources(Path content) throws IOException {
        Records records = Records.of(content);
        Descent descent = new Descent(records);
        Set<String> all = records.publications();
        long originals = count(all, descent::isOriginal);
        long derived = count(all, descent::isDerived);
        Document page = sites.page(content, "origins");

        if (all.isEmpty()) {
            assertThat(page.select("h1").text()).isEqualTo("Origins");
            return;
        }
        assertThat(numbers(page.select("h1").text())).containsExactly((long) all.size(), originals);
        assertThat(numbers(page.select(".lead").text()))
                .containsExactlyElementsOf(Stream.of(derived, all.size() - originals - derived)
                        .filter(number -> number > 0)
                        .toList());
    }

    private static List<Long> numbers(String words) {
        return Pattern.compile("\\d+")
                .matcher(words)
                .results()
                .map(found -> Long.parseLong(found.group()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theHeadingOfEachFamilyCountsItsMarks(Path content) throws IOException {
        Descent descent = new Descent(Records.of(content));
        Document page = sites.page(content, "origins");
        assertThat(page.select(".family").isEmpty()).isEqualTo(!content.equals(Path.of("content")));
        for (Element family : page.select(".family")) {
            String head = family.selectFirst("h2").id().replaceFirst("^from-", "");
            Set<String> takers = descent.takers(head);

            expectFamily(family, family.select(".finding-words").text(), head, takers);
            expectSplit(family, descent.directTakers(head).size(), takers.size());
            if (family.hasClass("family-large")) {
                Document own = sites.page(content, "origins/" + head);
                expectFamily(own, own.select("h1").text(), head, takers);
                expectSplit(own, descent.directTakers(head).size(), takers.size());
            }
        }
    }

    private static void expectFamily(Element family, String headline, String head, Set<String> takers) {
        Matcher found = HEADLINE.matcher(headline);
        assertThat(found.matches()).as(headline).isTrue();
        assertThat(found.group(1)).as(head).isEqualTo(takers.size() == 1 ? "one" : Integer.toString(takers.size()));
        assertThat(CountsTest.sources(family, ".squares a, .named li > a"))
                .as("marks of " + head)
                .containsExactlyInAnyOrderElementsOf(takers);
        for (Element hub : family.select(".hub:has(.hub-count)")) {
            assertThat(hub.select(".hub-count").text())
                    .as("a row of " + head)
                    .isEqualTo(Integer.toString(
                            hub.select(".squares li, .named li").size()));
        }
    }

    private static void expectSplit(Element family, int direct, int all) {
        Matcher split = SPLIT.matcher(family.select("p").text());
        assertThat(split.find()).isEqualTo(direct < all);
        if (direct < all) {
            assertThat(split.group(1)).isEqualTo(Integer.toString(direct));
            assertThat(split.group(2)).isEqualTo(Integer.toString(all - direct));
            assertThat(family.selectFirst(".hub").select(".squares li, .named li"))
                    .hasSize(direct);
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everySourceStandsInAFamilyOrOnItsOwn(Path content) throws IOException {
        Records records = Records.of(content);
        Document page = sites.page(content, "origins");
        Set<String> shown = new TreeSet<>(CountsTest.sources(page, "main a[href*=sources/]"));

        assertThat(shown).isEqualTo(records.publications());
        for (Element group : page.select("section[aria-labelledby=alone] h3")) {
            assertThat(group.text())
                    .startsWith(group.nextElementSibling().select("a").size() + " ");
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theMatrixHasAMarkForEachWordingAndItsTotalsCountThem(Path content) throws IOException {
        Records records = Records.of(content);
        Document page = sites.page(content, "wording");
        Map<String, Long> voices = records.wordings(false).stream()
                .collect(Collectors.groupingBy(wording -> text(wording, "voice"), Collectors.counting()));

        voices.forEach((voice, count) -> {
            assertThat(page.select(".heat .vo-" + voice)).as(voice).hasSize(count.intValue());
            assertThat(page.select(".legend li:has(.vo-" + voice + ") .hub-count")
                            .text())
                    .as(voice)
                    .isEqualTo(count.toString());
        });
        assertThat(page.select(".heat .vo")).hasSize(records.wordings(false).size());
        expectTotals(page, records);
    }

    private static void expectTotals(Document page, Records records) {
        List<Map<String, Object>> bad = records.wordings(true).stream()
                .filter(wording -> !List.of("silent", "other").contains(text(wording, "voice")))
                .toList();
        List<String> columns = CountsTest.sources(page, ".heat-outlet a");
        List<Element> totals = page.select(".heat-totals td");
        assertThat(totals.isEmpty()).isEqualTo(bad.isEmpty());
        for (int i = 0; i < totals.size(); i++) {
            int column = i;
            Predicate<Map<String, Object>> mine = wording -> column < columns.size()
                    ? text(wording, "source").equals(columns.get(column))
                    : !columns.contains(text(wording, "source"));
            long all = bad.stream().filter(mine).count();
            long facts = bad.stream()
                    .filter(mine)
                    .filter(wording -> text(wording, "voice").equals("fact"))
                    .count();

            long allClaims = claims(bad.stream().filter(mine));
            long factClaims = claims(bad.stream()
                    .filter(mine)
                    .filter(wording -> text(wording, "voice").equals("fact")));

            assertThat(totals.get(i).text())
                    .as("column " + i)
                    .isEqualTo(allClaims == 0 ? "" : factClaims + " of " + allClaims);
            assertThat(notBorneOut(page, i, ".vo-fact")).as("column " + i).isEqualTo(facts);
            assertThat(notBorneOut(page, i, ".vo:not(.vo-silent):not(.vo-other)"))
                    .as("column " + i)
                    .isEqualTo(all);
            if (i == 0 && facts > 0) {
                assertThat(page.select("h1").text())
                        .endsWith(" stated " + factClaims + " of " + allClaims + " as fact");
                assertThat(page.select(".lead").text()).startsWith("It worded " + allClaims + " of the claims");
            }
        }
    }

    /** A claim counts once for an outlet, in however many of its wordings. */
    private static long claims(Stream<Map<String, Object>> wordings) {
        return wordings.map(wording -> text(wording, "claim") + " in " + text(wording, "source"))
                .distinct()
                .count();
    }

    /** How many marks there are in a column, in the rows of claims that are not borne out. */
    private static long notBorneOut(Document page, int column, String marks) {
        return page.select(".heat tbody:has(.status-not-borne-out) tr").stream()
                .map(row -> row.select("td"))
                .filter(cells -> !cells.isEmpty())
                .mapToLong(cells -> cells.get(column).select(marks).size())
                .sum();
    }

    private static long count(Set<String> ids, Predicate<String> wanted) {
        return ids.stream().filter(wanted).count();
    }
}
