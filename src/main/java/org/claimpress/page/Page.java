package org.claimpress.page;

import java.util.List;
import org.claimpress.output.SitePath;

/**
 * A page that is to be.
 *
 * @param path where it goes
 * @param template the template that sets it, without its ending
 * @param title its title, without the site's
 * @param description what it tells, in a sentence, for search engines
 * @param trail the pages above it, from the first page on
 * @param view what it shows: a record of this package
 */
public record Page(SitePath path, String template, String title, String description, List<Link> trail, Object view) {}
