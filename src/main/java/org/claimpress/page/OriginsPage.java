package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/** Who has it from whom: all sources, in families. */
@AutoService(PageKind.class)
public final class OriginsPage implements PageKind {

    /**
     * What the page shows.
     *
     * @param sources how many sources there are
     * @param origins how many of them speak for themselves
     * @param derived how many take from others
     * @param unknown of how many nobody knows where they have it from
     * @param families the families of more than one source, the largest first
     * @param alone the sources without a family
     */
    public record View(
            int sources, long origins, long derived, long unknown, List<Family> families, List<Alone> alone) {}

    /**
     * Sources that take from one another.
     *
     * @param id its anchor
     * @param head the source that most others take from
     * @param size how many sources
     * @param graph their picture
     * @param tree the same as a list
     */
    public record Family(String id, Link head, int size, Deferred<GraphView> graph, List<Branch> tree) {}

    /**
     * A source and what takes from it.
     *
     * @param source the source
     * @param shape {@code origin}, {@code derived} or {@code unknown}
     * @param reason how we know that it takes from the one above it; empty for the topmost
     * @param also what else it takes from
     * @param branches the sources that take from it, each listed once on the page
     */
    public record Branch(Link source, String shape, String reason, List<Link> also, List<Branch> branches) {}

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
                "Which source has its facts from which other, as a picture and as a list.",
                links -> new Viewer(site, links).view()));
    }

    /** Makes the view of one page. */
    private static final class Viewer {

        private final Site site;
        private final Linker links;
        private final Set<String> listed = new HashSet<>();

        Viewer(Site site, Linker links) {
            this.site = site;
            this.links = links;
        }

        View view() {
            List<List<Source>> all = new SourceFamilies(site).all();
            return new View(
                    site.sources().size(),
                    count(Ancestry.Knowledge.ORIGIN),
                    count(Ancestry.Knowledge.DERIVED),
                    count(Ancestry.Knowledge.UNKNOWN),
                    all.stream()
                            .filter(family -> family.size() > 1)
                            .map(this::family)
                            .toList(),
                    all.stream()
                            .filter(family -> family.size() == 1)
                            .map(family -> family.get(0))
                            .map(source ->
                                    new Alone(links.source(source.id()), DerivationView.knowledge(source.ancestry())))
                            .toList());
        }

        private long count(Ancestry.Knowledge knowledge) {
            return site.sources().stream()
                    .filter(source -> source.ancestry().knowledge() == knowledge)
                    .count();
        }

        private Family family(List<Source> members) {
            Source head = members.stream()
                    .max(Comparator.comparing((Source source) ->
                                    site.sourcesFrom(source.id()).size())
                            .thenComparing(Source::id, Comparator.reverseOrder()))
                    .orElseThrow();
            List<Branch> tree = members.stream()
                    .filter(source -> source.ancestry().derivations().isEmpty())
                    .map(source -> branch(source, ""))
                    .toList();
            String id = "from-" + head.id();
            return new Family(
                    id,
                    links.source(head.id()),
                    members.size(),
                    GraphViewer.ofSources(id, "Who has it from " + head.name(), members, links),
                    tree);
        }

        private Branch branch(Source source, String reason) {
            listed.add(source.id());
            List<Branch> branches = site.sourcesFrom(source.id()).stream()
                    .filter(other -> first(other).from().equals(source.id()))
                    .filter(other -> !listed.contains(other.id()))
                    .map(other -> branch(other, first(other).reason().label()))
                    .toList();
            return new Branch(
                    links.source(source.id()),
                    source.ancestry().knowledge().name().toLowerCase(Locale.ROOT),
                    reason,
                    source.ancestry().derivations().stream()
                            .skip(1)
                            .map(Derivation::from)
                            .distinct()
                            .filter(from -> !from.equals(first(source).from()))
                            .map(links::source)
                            .toList(),
                    branches);
        }

        private static Derivation first(Source source) {
            return source.ancestry().derivations().get(0);
        }
    }
}
