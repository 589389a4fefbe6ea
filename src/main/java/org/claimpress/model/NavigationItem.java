package org.claimpress.model;

/** An item of the navigation: a section of the site, a page of its own, or a link that leads out of it. */
public sealed interface NavigationItem {

    /** A section of the site. */
    record Section(SiteSection section) implements NavigationItem {}

    /** A page about the site, by its id. */
    record Own(String page) implements NavigationItem {}

    /** A link that leads out of the site. */
    record Outside(OutsideLink link) implements NavigationItem {}
}
