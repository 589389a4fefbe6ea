package org.claimpress.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimpress.messages.Messages;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/**
 * Pages that differ only in their view: those of records, and lists, which may be spread over several pages.
 *
 * @param path where the first page goes
 * @param template the template
 * @param title the title
 * @param description what it tells, in a sentence
 * @param above the pages above it
 */
record ListPage(SitePath path, String template, String title, String description, Function<Linker, List<Link>> above) {

    /** Makes the view of a page, given its links. */
    @FunctionalInterface
    interface Viewer {
        Object view(Linker links);
    }

    /**
     * Makes the view of one page of a long list.
     *
     * @param <T> what is in the list
     */
    @FunctionalInterface
    interface PieceViewer<T> {
        Object view(List<T> piece, Pager pager, Linker links);
    }

    /**
     * The list of all records of a kind.
     *
     * @param words the group of messages that hold its title and its description
     */
    static ListPage index(Site site, SitePath path, String words) {
        Messages messages = site.messages();
        String template = path.value().substring(0, path.value().indexOf('/'));
        return new ListPage(
                path,
                template,
                messages.say(words + ".title"),
                messages.say(words + ".description"),
                links -> List.of(links.home()));
    }

    /** The page of one record. */
    static ListPage record(
            RecordKind kind, String id, String title, String description, String section, SitePath index) {
        return new ListPage(Routes.of(kind, id), kind.word(), title, description, links -> links.trail(section, index));
    }

    /** The page that lists all records of a kind. */
    static Page index(Site site, SitePath path, String words, Viewer viewer) {
        return index(site, path, words).page(site, viewer);
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
        return record(kind, id, title, description, section, index).page(site, viewer);
    }

    private Page page(Site site, Viewer viewer) {
        Linker links = Linker.from(site, path);
        return new Page(path, template, title, description, above.apply(links), viewer.view(links));
    }

    /** As many pages as this list needs with so many entries on each. */
    <T> List<Page> pages(Site site, List<T> list, int most, PieceViewer<T> viewer) {
        List<List<T>> pieces = Pager.pieces(list, most);
        return IntStream.rangeClosed(1, pieces.size())
                .mapToObj(number -> page(site, pieces.get(number - 1), number, pieces.size(), viewer))
                .toList();
    }

    private <T> Page page(Site site, List<T> piece, int number, int pages, PieceViewer<T> viewer) {
        Linker links = Linker.from(site, Pager.path(path, number));
        Pager pager = Pager.of(path, number, pages, links);
        return new Page(
                links.page(),
                template,
                Pager.title(title, number, site.messages()),
                description,
                above.apply(links),
                viewer.view(piece, pager, links));
    }
}
