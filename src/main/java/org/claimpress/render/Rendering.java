package org.claimpress.render;

import java.util.List;
import org.claimpress.model.Site;
import org.claimpress.page.Page;

/**
 * What there is to render.
 *
 * @param site the facts
 * @param pages the pages
 * @param theme templates and assets
 */
public record Rendering(Site site, List<Page> pages, Theme theme) {}
