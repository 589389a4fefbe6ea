package org.claimpress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.output.SitePath;

/**
 * Where a page stands among those that a long list is spread over.
 *
 * @param number its number, from 1
 * @param pages how many there are
 * @param previous the page before it
 * @param next the page after it
 */
public record Pager(int number, int pages, Optional<String> previous, Optional<String> next) {

    /** How many claims a page holds: what a phone loads and scrolls without trouble. */
    static final int CLAIMS = 100;

    /** How many short entries a page holds. */
    static final int LINES = 300;

    /** The pager of a list whose first page has this path. */
    static Pager of(SitePath first, int number, int pages, Linker links) {
        return new Pager(
                number,
                pages,
                number == 1 ? Optional.empty() : Optional.of(links.to(path(first, number - 1))),
                number == pages ? Optional.empty() : Optional.of(links.to(path(first, number + 1))));
    }

    /** The path of a page of a list whose first page has this path. The others stand below it. */
    static SitePath path(SitePath first, int number) {
        return number == 1 ? first : new SitePath(first.address() + "all/" + number + "/index.html");
    }

    /** The title of a page of a list. */
    static String title(String title, int number, Messages messages) {
        return number == 1 ? title : messages.say("pages-of-list.title", Map.of("title", title, "number", number));
    }

    /** The list in pieces of at most so many; one piece, which is empty, of an empty list. */
    static <T> List<List<T>> pieces(List<T> list, int most) {
        List<List<T>> pieces = new ArrayList<>();
        for (int start = 0; start == 0 || start < list.size(); start += most) {
            pieces.add(list.subList(start, Math.min(list.size(), start + most)));
        }
        return pieces;
    }
}
