package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimpress.evidence.Family;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/** Who has it from whom: all sources, in families, one for each original that others go back to. */
@AutoService(PageKind.class)
public final class OriginsPage implements PageKind {

    /**
     * What the page shows.
     *
     * @param sources how many sources there are
     * @param origins how many of them take from nobody
     * @param derived how many take from others
     * @param unknown of how many nobody knows where they have it from
     * @param families the families, the largest first
     * @param alone the sources without a family
     */
    public record View(
            int sources, long origins, long derived, long unknown, List<FamilyView> families, List<Alone> alone) {}

    /**
     * A source and all that go back to it.
     *
     * @param id its anchor
     * @param head the source
     * @param date when it was published
     * @param known whether it is known to be an original
     * @param direct how many take from it directly
     * @param indirect how many take from it only through others
     * @param graph their picture
     * @param tree the same as a list, below the source
     */
    public record FamilyView(
            String id,
            Link head,
            Optional<DateView> date,
            boolean known,
            int direct,
            int indirect,
            Deferred<GraphView> graph,
            List<Branch> tree) {}

    /**
     * A source that takes from others, and what takes from it.
     *
     * @param source the source
     * @param date when it was published
     * @param reason how we know that it takes from the one above it
     * @param also what else it takes from
     * @param branches the sources that take from it, each listed once in its family
     */
    public record Branch(Link source, Optional<DateView> date, String reason, List<Link> also, List<Branch> branches) {}

    /**
     * A source without a family.
     *
     * @param source the source
     * @param knowledge what is known of where it has its facts from
     */
    public record Alone(Link source, String knowledge) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                site,
                Routes.ORIGINS,
                "Origins",
                "Which source has its facts from which other, as a list and as a picture.",
                links -> view(site, links)));
    }

    private static View view(Site site, Linker links) {
        SourceFamilies families = new SourceFamilies(site);
        return new View(
                site.sources().size(),
                count(site, Ancestry.Knowledge.ORIGIN),
                count(site, Ancestry.Knowledge.DERIVED),
                count(site, Ancestry.Knowledge.UNKNOWN),
                families.all().stream()
                        .map(family -> new Viewer(site, family, links).view())
                        .toList(),
                families.alone().stream()
                        .map(source ->
                                new Alone(links.source(source.id()), DerivationView.knowledge(source.ancestry())))
                        .toList());
    }

    private static long count(Site site, Ancestry.Knowledge knowledge) {
        return site.sources().stream()
                .filter(source -> source.ancestry().knowledge() == knowledge)
                .count();
    }

    /** Makes the view of one family. */
    private static final class Viewer {

        private final Site site;
        private final Family family;
        private final Linker links;
        private final Set<String> listed = new HashSet<>();

        Viewer(Site site, Family family, Linker links) {
            this.site = site;
            this.family = family;
            this.links = links;
        }

        FamilyView view() {
            Source head = site.source(family.head());
            List<Source> members = family.members().stream().map(site::source).toList();
            String id = "from-" + head.id();
            int direct = (int) members.stream()
                    .filter(source -> family.within(source).stream()
                            .anyMatch(derivation -> derivation.from().equals(head.id())))
                    .count();
            return new FamilyView(
                    id,
                    links.source(head.id()),
                    Dates.of(head.date()),
                    head.ancestry().knowledge() == Ancestry.Knowledge.ORIGIN,
                    direct,
                    family.takers() - direct,
                    GraphViewer.ofSources(id, "Sources that draw on " + head.name(), members, this::ancestry, links),
                    branches(head));
        }

        private Ancestry ancestry(Source source) {
            return Ancestry.derivedFrom(family.within(source));
        }

        /** The sources below this one whose first derivation in the family leads to it. */
        private List<Branch> branches(Source from) {
            return site.sourcesFrom(from.id()).stream()
                    .filter(source -> family.within(source).stream()
                            .limit(1)
                            .anyMatch(first -> first.from().equals(from.id())))
                    .filter(source -> listed.add(source.id()))
                    .map(this::branch)
                    .toList();
        }

        private Branch branch(Source source) {
            Derivation first = family.within(source).get(0);
            return new Branch(
                    links.source(source.id()),
                    Dates.of(source.date()),
                    first.reason().label(),
                    source.ancestry().derivations().stream()
                            .map(Derivation::from)
                            .distinct()
                            .filter(other -> !other.equals(first.from()))
                            .map(links::source)
                            .toList(),
                    branches(source));
        }
    }
}
