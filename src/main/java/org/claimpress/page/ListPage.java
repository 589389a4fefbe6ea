package org.claimpress.page;

import java.util.List;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/** Makes pages that differ only in their view. */
final class ListPage {

    private ListPage() {}

    /** Makes the view of a page, given its links. */
    @FunctionalInterface
    interface Viewer {
        Object view(Linker links);
    }

    /** The page that lists all records of a kind. */
    static Page index(Site site, SitePath path, String title, String description, Viewer viewer) {
        Linker links = Linker.from(site, path);
        String template = path.value().substring(0, path.value().indexOf('/'));
        return new Page(path, template, title, description, List.of(links.home()), viewer.view(links));
    }

    /** The page of one record. */
    static Page record(
            Site site,
            RecordKind kind,
            String id,
            String title,
            String description,
            String section,
            SitePath index,
            Viewer viewer) {
        SitePath path = Routes.of(kind, id);
        Linker links = Linker.from(site, path);
        return new Page(path, kind.word(), title, description, links.trail(section, index), viewer.view(links));
    }
}
