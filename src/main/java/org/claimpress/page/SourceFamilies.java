package org.claimpress.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/** Parts the sources into families: two sources are of one family where one derives from the other. */
final class SourceFamilies {

    private final Site site;

    SourceFamilies(Site site) {
        this.site = site;
    }

    /** The families, the largest first, each in the order of the sources' ids; a source on its own is a family too. */
    List<List<Source>> all() {
        List<List<Source>> families = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        for (Source source : site.sources()) {
            if (!placed.contains(source.id())) {
                Set<String> family = familyOf(source);
                placed.addAll(family);
                families.add(site.sources().stream()
                        .filter(member -> family.contains(member.id()))
                        .toList());
            }
        }
        families.sort(
                Comparator.comparing((List<Source> family) -> family.size()).reversed());
        return families;
    }

    private Set<String> familyOf(Source first) {
        Set<String> family = new LinkedHashSet<>();
        List<Source> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            Source source = open.remove(open.size() - 1);
            if (family.add(source.id())) {
                source.ancestry().derivations().forEach(derivation -> open.add(site.source(derivation.from())));
                open.addAll(site.sourcesFrom(source.id()));
            }
        }
        return family;
    }
}
