package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimpress.evidence.Family;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.output.SitePath;

/**
 * Who has it from whom: all sources, in families, one for each original that others go back to. Where there are many families,
 * they stand on several pages; a large one has a page of its own besides.
 */
@AutoService(PageKind.class)
public final class OriginsPage implements PageKind {

    /** The most families of a page. */
    private static final int FAMILIES = 30;

    /** The most sources without a family that are shown. */
    private static final int ALONE = 200;

    /**
     * What a page of all families shows.
     *
     * @param sources how many sources there are
     * @param origins how many of them take from nobody
     * @param derived how many take from others
     * @param unknown of how many nobody knows where they have it from
     * @param families the families of this page of three sources or more, the largest first
     * @param reasons the kinds of marks that occur in them
     * @param pairs the families of this page of two sources only
     * @param pager where the page stands among those of the families
     * @param alone the sources without a family; on the first page only
     */
    public record View(
            int sources,
            long origins,
            long derived,
            long unknown,
            List<FamilyPicture> families,
            List<FamilyPicture.Reason> reasons,
            List<FamilyPicture> pairs,
            Pager pager,
            List<Alone> alone) {}

    /**
     * Sources without a family, of which the same is known.
     *
     * @param shape {@code origin} or {@code unknown}
     * @param count how many there are
     * @param sources those that are shown: all, or the first of many
     */
    public record Alone(String shape, int count, List<Link> sources) {}

    /**
     * What the page of one family shows.
     *
     * @param family the family
     */
    public record FamilyView(FamilyPicture family) {}

    @Override
    public List<Page> pages(Site site) {
        SourceFamilies families = new SourceFamilies(site);
        List<Family> all = families.all();
        List<Page> index = ListPage.index(site, Routes.ORIGINS, "origins")
                .pages(site, all, FAMILIES, (shown, pager, links) -> view(site, shown, families.alone(), pager, links));
        Stream<Page> own = all.stream().filter(FamilyViewer::hasItsOwnPage).map(family -> own(site, family));
        return Stream.concat(index.stream(), own).toList();
    }

    private static View view(Site site, List<Family> shown, List<Source> alone, Pager pager, Linker links) {
        List<FamilyPicture> families = shown.stream()
                .map(family -> new FamilyViewer(site, family, links).small())
                .toList();
        return new View(
                (int) works(site).count(),
                count(site, Ancestry.Knowledge.ORIGIN),
                count(site, Ancestry.Knowledge.DERIVED),
                count(site, Ancestry.Knowledge.UNKNOWN),
                some(families, false),
                FamilyViewer.reasonsOf(families.stream(), site.messages()),
                some(families, true),
                pager,
                pager.number() == 1 ? alone(alone, links) : List.of());
    }

    private static List<FamilyPicture> some(List<FamilyPicture> families, boolean pairs) {
        return families.stream()
                .filter(family -> pairs == (family.takers() == 1))
                .toList();
    }

    private static Page own(Site site, Family family) {
        SitePath path = Routes.origins(family.head());
        Linker links = Linker.from(site, path);
        FamilyPicture picture = new FamilyViewer(site, family, links).whole();
        return new Page(
                path,
                "family",
                site.messages()
                        .say(
                                "family.title",
                                Map.of(
                                        "finding",
                                        picture.finding(),
                                        "source",
                                        picture.head().text())),
                site.messages().say("family.description", Map.of("sentences", String.join(" ", picture.sentences()))),
                links.trail("origins", Routes.ORIGINS),
                new FamilyView(picture));
    }

    private static List<Alone> alone(List<Source> alone, Linker links) {
        return Stream.of(Ancestry.Knowledge.ORIGIN, Ancestry.Knowledge.UNKNOWN)
                .map(knowledge -> alone(
                        alone.stream()
                                .filter(source -> source.ancestry().knowledge() == knowledge)
                                .toList(),
                        knowledge,
                        links))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private static Alone alone(List<Source> sources, Ancestry.Knowledge knowledge, Linker links) {
        boolean original = knowledge == Ancestry.Knowledge.ORIGIN;
        return new Alone(
                original ? "origin" : "unknown",
                sources.size(),
                sources.stream()
                        .limit(ALONE)
                        .map(source -> links.sourceInBrief(source.id()))
                        .toList());
    }

    private static long count(Site site, Ancestry.Knowledge knowledge) {
        return works(site)
                .filter(source -> source.ancestry().knowledge() == knowledge)
                .count();
    }

    /** The publications: a second record of one is no further source. */
    private static Stream<Source> works(Site site) {
        return site.sources().stream().filter(source -> !source.ancestry().isOfAnotherRecord());
    }
}
