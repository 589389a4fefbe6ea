package org.claimpress.page;

import java.util.Optional;
import java.util.function.IntFunction;
import org.claimpress.output.SitePath;

/**
 * How a list goes on over several pages.
 *
 * @param number the number of this page, from 1
 * @param of how many pages there are
 * @param before the page before this one
 * @param after the page after this one
 */
public record PageTurner(int number, int of, Optional<Link> before, Optional<Link> after) {

    static PageTurner of(int number, int of, Linker links, IntFunction<SitePath> path) {
        return new PageTurner(
                number,
                of,
                Optional.of(number - 1)
                        .filter(before -> before >= 1)
                        .map(before -> links.link("Page " + before, path.apply(before))),
                Optional.of(number + 1)
                        .filter(after -> after <= of)
                        .map(after -> links.link("Page " + after, path.apply(after))));
    }
}
