package org.claimpress.page;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.claimpress.model.Site;

/** A kind of page. A kind is a class of its own, offered as a service, and a template; nothing else has to name it. */
public interface PageKind {

    /** The pages of this kind. */
    List<Page> pages(Site site);

    /** Every page of every kind on the class path, sorted by path. */
    static List<Page> all(Site site) {
        return ServiceLoader.load(PageKind.class, PageKind.class.getClassLoader()).stream()
                .flatMap(kind -> kind.get().pages(site).stream())
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }
}
