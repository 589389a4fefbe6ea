package org.claimpress.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimpress.page.ClaimSection;
import org.claimpress.page.ClaimView;
import org.claimpress.page.Frame;
import org.claimpress.page.Page;
import org.claimpress.problem.Problems;

/**
 * Holds a site's own templates against all that pages can hold: every name on every branch, and every page of a site that has
 * one of each kind.
 */
public final class TemplateCheck {

    private static final Map<String, Shape> ROOTS = Map.of(
            "generator", Shape.of(String.class),
            "assets", Shape.of(Map.class),
            "frame", Shape.of(Frame.class),
            "look", Shape.of(ThemeLook.class),
            "say", Shape.ANY,
            "scriptWords", Shape.ANY);

    private TemplateCheck() {}

    /**
     * Checks the templates of a theme.
     *
     * @param sample the pages of a site that has one of each kind, with the theme
     */
    public static void check(Rendering sample, Problems problems) {
        Theme theme = sample.theme();
        Templates templates = sample.memory().templates(theme);
        // A template that no page of the site uses is read here for the first time.
        theme.own().forEach(name -> templates.tree(name, problems));
        TemplateTexts texts = new TemplateTexts(theme, name -> templates.tree(name, problems), problems);
        TemplateNames names = new TemplateNames(texts, ROOTS, sections(sample.pages()));
        views(sample.pages()).forEach((template, view) -> names.page(template + ".ftlh", view));
        names.rest();
        if (!problems.haveErrors()) {
            new HtmlPages().outputs(sample, problems);
        }
    }

    private static Map<String, Shape> views(List<Page> pages) {
        Map<String, Shape> views = new LinkedHashMap<>();
        pages.forEach(page -> views.put(page.template(), Shape.of(page.view().getClass())));
        return views;
    }

    private static Map<String, Shape> sections(List<Page> pages) {
        Map<String, Shape> sections = new TreeMap<>();
        pages.stream()
                .map(Page::view)
                .filter(ClaimView.class::isInstance)
                .flatMap(view -> ((ClaimView) view).sections().stream())
                .forEach(section -> sections.put(section.name(), shown(section)));
        return sections;
    }

    private static Shape shown(ClaimSection section) {
        return Shape.of(section.view().getClass());
    }
}
