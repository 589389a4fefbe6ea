package org.claimpress.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimpress.evidence.Family;
import org.claimpress.evidence.Lineage;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/** The families of a site's sources: one for each source that others go back to and that takes from nobody itself. */
final class SourceFamilies {

    private final Site site;
    private final Lineage lineage;

    SourceFamilies(Site site) {
        this.site = site;
        this.lineage = new Lineage(site::source, site::sourcesFrom);
    }

    /** The families of more than one source, the largest first. A source that goes back to several is in several. */
    List<Family> all() {
        List<Family> families = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        site.sources().stream()
                .filter(source -> source.ancestry().knowledge() != Ancestry.Knowledge.DERIVED)
                .forEach(source -> place(source.id(), families, placed));
        // What takes from a source for one claim only, which takes for others only, goes back no further than that
        // source.
        site.sources().stream()
                .filter(source -> source.ancestry().knowledge() == Ancestry.Knowledge.DERIVED)
                .filter(source -> !placed.contains(source.id()))
                .forEach(source -> place(source.ancestry().derivations().get(0).from(), families, placed));
        families.sort(Comparator.comparing(Family::takers).reversed().thenComparing(Family::head));
        return families;
    }

    private void place(String head, List<Family> families, Set<String> placed) {
        Family family = lineage.familyOf(head);
        boolean known = families.stream().anyMatch(other -> other.head().equals(head));
        if (family.takers() > 0 && !known) {
            families.add(family);
            placed.addAll(family.members());
        }
    }

    /** The sources that take from nobody and from which nobody takes. */
    List<Source> alone() {
        return site.sources().stream()
                .filter(source -> source.ancestry().derivations().isEmpty())
                .filter(source -> site.sourcesFrom(source.id()).isEmpty())
                .toList();
    }
}
