package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.output.SitePath;

/**
 * A page that is to be.
 *
 * @param path where it goes
 * @param template the template that sets it, without its ending
 * @param title its title as browsers and others show it, without the site's
 * @param description what it tells, in a sentence, for search engines
 * @param trail the pages above it, from the first page on
 * @param view what it shows: a record of this package
 * @param head what its head tells machines
 */
public record Page(
        SitePath path, String template, String title, String description, List<Link> trail, Object view, Head head) {

    /** A page of whose head there is nothing special to tell. */
    public Page(SitePath path, String template, String title, String description, List<Link> trail, Object view) {
        this(path, template, title, description, trail, view, Head.NONE);
    }

    /** The same page without a picture for social networks. */
    public Page withoutCard() {
        return with(
                new Head(head.indexed(), head.changed(), Optional.empty(), head.alternates(), head.structuredData()));
    }

    /** The same page with another head. */
    Page with(Head other) {
        return new Page(path, template, title, description, trail, view, other);
    }
}
