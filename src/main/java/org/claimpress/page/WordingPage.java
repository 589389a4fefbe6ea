package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Term;
import org.claimpress.model.Wording;

/** How outlets worded the claims: a table of claims and outlets. */
@AutoService(PageKind.class)
public final class WordingPage implements PageKind {

    /**
     * What the page shows.
     *
     * @param outlets the sources whose wordings are compared, the one with the most first
     * @param rows the claims, by topic
     * @param voices the voices that occur, each with its word, its label and how often it occurs
     * @param changes the changes that occur, the most frequent first
     */
    public record View(List<Outlet> outlets, List<Row> rows, List<Count> voices, List<Count> changes) {}

    /**
     * A source whose wordings are compared.
     *
     * @param name who published it
     * @param source its name and page
     * @param wordings how many of its wordings are compared
     */
    public record Outlet(String name, Link source, long wordings) {}

    /**
     * A claim.
     *
     * @param claim its title and page
     * @param status its status
     * @param cells a cell for each outlet
     */
    public record Row(Link claim, StatusView status, List<Cell> cells) {}

    /**
     * What one outlet makes of one claim.
     *
     * @param outlet the outlet
     * @param wordings its wordings, in the order of the claim's page; empty where it says nothing of it
     */
    public record Cell(String outlet, List<Said> wordings) {}

    /**
     * One wording.
     *
     * @param voice the voice's word
     * @param label the voice in words
     * @param changes what it changed against the origin
     */
    public record Said(String voice, String label, List<String> changes) {}

    /**
     * How often something occurs.
     *
     * @param word its word
     * @param label its name
     * @param count how often
     */
    public record Count(String word, String label, long count) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                site,
                Routes.WORDING,
                "Wording",
                "How each outlet worded each claim: as a fact, as an allegation, as a denial, or not at all.",
                links -> view(site, links)));
    }

    private static View view(Site site, Linker links) {
        Map<String, Long> outlets = site.claims().stream()
                .flatMap(claim -> claim.wordings().stream())
                .collect(Collectors.groupingBy(Wording::source, LinkedHashMap::new, Collectors.counting()));
        List<String> order = outlets.keySet().stream()
                .sorted(Comparator.comparing((String id) -> outlets.getOrDefault(id, 0L))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new View(
                order.stream()
                        .map(id -> new Outlet(site.voice(id), links.source(id), outlets.getOrDefault(id, 0L)))
                        .toList(),
                site.topics().stream()
                        .flatMap(topic -> site.claims().stream()
                                .filter(claim -> claim.topics().get(0).equals(topic.id())))
                        .filter(claim -> !claim.wordings().isEmpty())
                        .map(claim -> row(claim, order, site, links))
                        .toList(),
                counts(site, wording -> List.of(wording.voice())),
                counts(site, Wording::changes));
    }

    private static Row row(Claim claim, List<String> outlets, Site site, Linker links) {
        return new Row(
                links.claim(claim.id()),
                StatusView.of(site.status(claim.status()), links),
                outlets.stream()
                        .map(outlet -> new Cell(
                                site.voice(outlet),
                                claim.wordings().stream()
                                        .filter(wording -> wording.source().equals(outlet))
                                        .map(WordingPage::said)
                                        .toList()))
                        .toList());
    }

    private static Said said(Wording wording) {
        return new Said(
                wording.voice().word(),
                wording.voice().label(),
                wording.changes().stream().map(Term::label).toList());
    }

    private static List<Count> counts(Site site, Function<Wording, List<? extends Term>> terms) {
        Map<Term, Long> counts = new LinkedHashMap<>();
        site.claims().stream()
                .flatMap(claim -> claim.wordings().stream())
                .forEach(wording -> terms.apply(wording).forEach(term -> counts.merge(term, 1L, Long::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().word(), entry.getKey().label(), entry.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::label))
                .toList();
    }
}
