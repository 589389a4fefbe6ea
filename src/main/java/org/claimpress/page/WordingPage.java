package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.model.Term;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;

/** How outlets worded the claims: a table of claims and outlets, with a mark for each wording. */
@AutoService(PageKind.class)
public final class WordingPage implements PageKind {

    /** The most claims of a page. */
    private static final int ROWS = 60;

    /**
     * What a page shows.
     *
     * @param columns the outlets, the one that stated the largest share of what is not borne out as fact first
     * @param totals for each column how many of the claims that it words and that are not borne out it states as fact; empty
     *     where nobody worded such a claim
     * @param others the outlets that share the last column, because each has few wordings
     * @param groups the claims of this page, by status, those that are not borne out first
     * @param voices the voices that occur on the site, each with how often it occurs
     * @param changes the changes that occur, the most frequent first
     * @param pager where the page stands among those of the table
     */
    public record View(
            List<Column> columns,
            List<Total> totals,
            List<Link> others,
            List<Group> groups,
            List<Count> voices,
            List<Count> changes,
            Pager pager) {}

    /**
     * An outlet with a column of its own.
     *
     * @param source its name and page
     * @param brief the name without what stands behind a comma or in brackets
     * @param rest what is left out of it
     */
    public record Column(Link source, String brief, String rest) {}

    /**
     * How an outlet worded claims that are not borne out.
     *
     * @param outlet its name in brief; of those that share the last column that they do
     * @param facts how many of them it states as a fact
     * @param claims how many it words, without those that it leaves out
     */
    public record Total(String outlet, long facts, long claims) {}

    /**
     * The claims of a status.
     *
     * @param status the status
     * @param rows the claims
     */
    public record Group(StatusView status, List<Row> rows) {}

    /**
     * A claim.
     *
     * @param claim its title and page
     * @param cells a cell for each column
     */
    public record Row(Link claim, List<Cell> cells) {}

    /**
     * What an outlet, or those that share a column, make of one claim.
     *
     * @param said the wordings, in the order of the claim's page
     */
    public record Cell(List<Said> said) {}

    /**
     * One wording.
     *
     * @param outlet who said it
     * @param voice the voice's word
     * @param label the voice in words
     */
    public record Said(String outlet, String voice, String label) {}

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
        WordingColumns columns = new WordingColumns(site);
        return ListPage.index(site, Routes.WORDING, "wordings")
                .pages(site, inOrder(site), ROWS, (claims, pager, links) -> view(site, columns, claims, pager, links));
    }

    /** The claims that have wordings: by standing, the worst first, then by status, then by topic. */
    private static List<Claim> inOrder(Site site) {
        List<Standing> standings = Arrays.asList(Standing.values());
        List<Status> statuses = site.statuses();
        return site.topics().stream()
                .flatMap(topic -> site.claims().stream()
                        .filter(claim -> claim.topics().get(0).equals(topic.id())))
                .filter(claim -> !claim.wordings().isEmpty())
                .sorted(Comparator.comparing((Claim claim) ->
                                -standings.indexOf(site.status(claim.status()).standing()))
                        .thenComparing(claim -> statuses.indexOf(site.status(claim.status()))))
                .toList();
    }

    private static View view(Site site, WordingColumns columns, List<Claim> claims, Pager pager, Linker links) {
        return new View(
                columns.alone(links),
                columns.totals(),
                columns.others().stream().map(links::sourceByline).toList(),
                groups(site, claims, columns, links),
                counts(site, wording -> Stream.of(wording.voice())),
                counts(site, wording -> wording.changes().stream()),
                pager);
    }

    private static List<Group> groups(Site site, List<Claim> claims, WordingColumns columns, Linker links) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        claims.forEach(claim -> rows.computeIfAbsent(claim.status(), status -> new ArrayList<>())
                .add(new Row(links.claim(claim.id()), columns.cells(claim))));
        return rows.entrySet().stream()
                .map(group ->
                        new Group(StatusView.of(site.status(group.getKey()), links), List.copyOf(group.getValue())))
                .toList();
    }

    static Said said(Wording wording, Site site) {
        Voice voice = wording.voice();
        return new Said(site.voice(wording.source()), voice.word(), voice.label(site.messages()));
    }

    private static List<Count> counts(Site site, Function<Wording, Stream<? extends Term>> terms) {
        Map<Term, Long> counts = new LinkedHashMap<>();
        site.claims().stream()
                .flatMap(claim -> claim.wordings().stream())
                .flatMap(terms)
                .forEach(term -> counts.merge(term, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey().word(), entry.getKey().label(site.messages()), entry.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::label))
                .toList();
    }
}
