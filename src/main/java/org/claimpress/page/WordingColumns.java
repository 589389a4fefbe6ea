package org.claimpress.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;
import org.claimpress.page.WordingPage.Cell;
import org.claimpress.page.WordingPage.Column;
import org.claimpress.page.WordingPage.Total;

/**
 * The columns of the table of wordings: one for each outlet, where a phone can show them all, or else for those with several
 * wordings, and one for all others. The outlet that stated the largest share of claims that are not borne out as fact comes
 * first.
 */
final class WordingColumns {

    private static final int MOST = 6;
    private static final int SEVERAL = 2;

    /** What a name says besides the name. */
    private static final String ASIDE = ", | \\(";

    private final Site site;
    private final Map<String, Counts> counts = new HashMap<>();
    private final List<String> alone;
    private final List<String> others;

    WordingColumns(Site site) {
        this.site = site;
        site.claims().forEach(this::count);
        List<String> byNumber = counts.keySet().stream()
                .filter(outlet -> counts.size() <= MOST || countsOf(outlet).all >= SEVERAL)
                .sorted(Comparator.comparing((String outlet) -> countsOf(outlet).all)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        this.alone = byNumber.stream().sorted(byShare()).toList();
        this.others = counts.keySet().stream()
                .filter(outlet -> !byNumber.contains(outlet))
                .sorted(byShare())
                .toList();
    }

    private void count(Claim claim) {
        boolean notBorneOut = site.status(claim.status()).standing() == Standing.NOT_BORNE_OUT;
        Map<String, List<Wording>> byOutlet = claim.wordings().stream()
                .collect(Collectors.groupingBy(Wording::source, LinkedHashMap::new, Collectors.toList()));
        byOutlet.forEach((outlet, wordings) -> {
            Counts found = counts.computeIfAbsent(outlet, name -> new Counts());
            found.all += wordings.size();
            if (notBorneOut
                    && wordings.stream().anyMatch(wording -> wording.voice().wordsIt())) {
                found.notBorneOut++;
                found.facts += wordings.stream().anyMatch(wording -> wording.voice() == Voice.FACT) ? 1 : 0;
            }
        });
    }

    private Counts countsOf(String outlet) {
        return counts.getOrDefault(outlet, new Counts());
    }

    private Comparator<String> byShare() {
        return Comparator.comparing((String outlet) -> countsOf(outlet).share())
                .thenComparing(outlet -> countsOf(outlet).notBorneOut)
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    /** The outlets with a column of their own, in order. */
    List<Column> alone(Linker links) {
        return alone.stream()
                .map(outlet -> new Column(links.sourceByline(outlet), brief(outlet), rest(outlet)))
                .toList();
    }

    private String brief(String outlet) {
        return site.names().byline(site.source(outlet)).split(ASIDE, 2)[0];
    }

    private String rest(String outlet) {
        return site.names().byline(site.source(outlet)).substring(brief(outlet).length());
    }

    /** The outlets that share the last column. */
    List<String> others() {
        return others;
    }

    /** What each column states as fact of what is not borne out; nothing where nobody worded any of that. */
    List<Total> totals() {
        List<Total> totals = columns()
                .map(outlets -> new Total(
                        outlets.size() == 1
                                ? brief(outlets.get(0))
                                : site.messages().say("wordings.other-outlets"),
                        sum(outlets, found -> found.facts),
                        sum(outlets, found -> found.notBorneOut)))
                .toList();
        return totals.stream().allMatch(total -> total.claims() == 0) ? List.of() : totals;
    }

    private int sum(List<String> outlets, ToIntFunction<Counts> number) {
        return outlets.stream().map(this::countsOf).mapToInt(number).sum();
    }

    private Stream<List<String>> columns() {
        return Stream.concat(alone.stream().map(List::of), Stream.of(others).filter(outlets -> !outlets.isEmpty()));
    }

    /** The cells of a claim's row. */
    List<Cell> cells(Claim claim) {
        return columns()
                .map(outlets -> new Cell(claim.wordings().stream()
                        .filter(wording -> outlets.contains(wording.source()))
                        .map(wording -> WordingPage.said(wording, site))
                        .toList()))
                .toList();
    }

    /** How often an outlet said what. */
    private static final class Counts {

        private int all;
        private int notBorneOut;
        private int facts;

        double share() {
            return notBorneOut == 0 ? 0 : (double) facts / notBorneOut;
        }
    }
}
