package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.model.Site;

/** The table of all claims. */
@AutoService(PageKind.class)
public final class ClaimIndex implements PageKind {

    /**
     * What the index shows.
     *
     * @param claims all claims, by topic and status
     * @param statuses the statuses that any of them has
     * @param topics the topics
     * @param parties the parties that any of them accuses or is about
     */
    public record View(List<ClaimRow> claims, List<Choice> statuses, List<Choice> topics, List<Choice> parties) {}

    /**
     * A value to filter by.
     *
     * @param id the value
     * @param label what readers see
     * @param href the page that lists its claims, for readers without scripts
     */
    public record Choice(String id, String label, String href) {}

    @Override
    public List<Page> pages(Site site) {
        return List.of(ListPage.index(
                        site,
                        Routes.CLAIMS,
                        "All claims",
                        "Every claim with its status, topic and parties, to sort and filter.",
                        links -> view(site, links))
                .with(Head.changedOn(site.changed())));
    }

    private static View view(Site site, Linker links) {
        List<ClaimRow> rows = ClaimRow.byTopic(site.claims().stream(), site, links);
        return new View(
                rows,
                site.statuses().stream()
                        .map(status -> StatusView.of(status, links))
                        .filter(status ->
                                rows.stream().anyMatch(row -> row.status().equals(status)))
                        .map(status -> new Choice(status.id(), status.label(), status.href()))
                        .toList(),
                site.topics().stream()
                        .map(topic -> choice(topic.id(), links.topic(topic.id())))
                        .toList(),
                site.parties().stream()
                        .filter(party ->
                                rows.stream().anyMatch(row -> row.partyIds().contains(party.id())))
                        .map(party -> choice(party.id(), links.party(party.id())))
                        .toList());
    }

    private static Choice choice(String id, Link link) {
        return new Choice(id, link.text(), link.href());
    }
}
