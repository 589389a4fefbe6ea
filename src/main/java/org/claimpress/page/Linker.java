package org.claimpress.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.markdown.RecordLink;
import org.claimpress.markdown.RichText;
import org.claimpress.messages.Messages;
import org.claimpress.model.PartialDate;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.output.SitePath;

/** Makes the links of one page. */
final class Linker {

    private final Site site;
    private final Function<SitePath, String> toHref;
    private final SitePath page;

    private Linker(Site site, SitePath page, Function<SitePath, String> toHref) {
        this.site = site;
        this.page = page;
        this.toHref = toHref;
    }

    /** The links of a page at this path, relative to it. */
    static Linker from(Site site, SitePath page) {
        return new Linker(site, page, page::linkTo);
    }

    /**
     * The links of the page that a server sends for any address that does not exist. Relative links would lead astray
     * there, so these begin at the server's root.
     */
    static Linker fromAnywhere(Site site) {
        String base = site.settings().baseUrl().getPath();
        return new Linker(site, Routes.NOT_FOUND, target -> base + target.address());
    }

    String to(SitePath target) {
        return toHref.apply(target);
    }

    /** A link under the name that a part of the site has: {@code names.claims}. */
    Link named(String name, SitePath target) {
        return link(site.messages().say("names." + name), target);
    }

    Link link(String text, SitePath target) {
        return new Link(text, to(target));
    }

    Link home() {
        return link(site.settings().title(), Routes.HOME);
    }

    /** The pages above a page of a section: the first page and the section's own, such as {@code claims}. */
    List<Link> trail(String section, SitePath index) {
        return List.of(home(), named(section, index));
    }

    Link claim(String id) {
        return link(site.claim(id).title(), Routes.of(RecordKind.CLAIM, id));
    }

    Link source(String id) {
        Source source = site.source(id);
        return new Link(
                site.names().name(source),
                to(Routes.of(RecordKind.SOURCE, id)),
                site.names().foreignTitle(source),
                Optional.empty());
    }

    /** The source under the name by which readers know it best: its publisher's, or its own. */
    Link sourceInBrief(String id) {
        Source source = site.source(id);
        return source.isNamedByItself() ? source(id) : sourceByline(id);
    }

    /** The same within a sentence, where our own name for a source begins small. */
    Link sourceInSentence(String id) {
        Link link = sourceInBrief(id);
        return site.source(id).called().filter(link.text()::startsWith).isPresent() ? inSentence(link) : link;
    }

    /** A name of ours as it stands within a sentence: without the capital of its article. */
    Link inSentence(Link link) {
        String first = link.text().split(" ", 2)[0];
        List<String> articles =
                Arrays.asList(site.messages().say("language.articles").split(",\\s*", -1));
        return articles.contains(first) && link.foreign().isEmpty()
                ? new Link(first.toLowerCase(Locale.ROOT) + link.text().substring(first.length()), link.href())
                : link;
    }

    /** The source under the name of its publisher. */
    Link sourceByline(String id) {
        Source source = site.source(id);
        return new Link(
                site.names().byline(source),
                to(Routes.of(RecordKind.SOURCE, id)),
                Optional.empty(),
                site.sharesByline(source) ? Optional.of(site.names().name(source)) : Optional.empty());
    }

    /** A date as pages show it. */
    Optional<DateView> date(Optional<PartialDate> date) {
        return Dates.of(date, site.messages());
    }

    /** A day as pages show it. */
    DateView date(LocalDate day) {
        return Dates.of(day, site.messages());
    }

    Link party(String id) {
        return link(site.party(id).name(), Routes.of(RecordKind.PARTY, id));
    }

    Link topic(String id) {
        return link(site.topic(id).label(), Routes.of(RecordKind.TOPIC, id));
    }

    Link explainer(String id) {
        return link(site.explainer(id).title(), Routes.of(RecordKind.EXPLAINER, id));
    }

    List<Link> parties(List<String> ids) {
        return ids.stream().map(this::party).toList();
    }

    List<Link> topics(List<String> ids) {
        return ids.stream().map(this::topic).toList();
    }

    /** The HTML of a text, with its links to records led to their pages. */
    String html(RichText text) {
        return text.html(this::address);
    }

    private String address(RecordLink link) {
        RecordKind kind = RecordKind.valueOf(link.kind().toUpperCase(Locale.ROOT));
        String anchor = link.anchor().isEmpty() ? "" : "#" + link.anchor();
        return to(Routes.of(kind, link.id())) + anchor;
    }

    /** The words of the interface. */
    Messages messages() {
        return site.messages();
    }

    SitePath page() {
        return page;
    }
}
