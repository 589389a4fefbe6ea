package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Topic;

/** A page for each topic, and the list of all. */
@AutoService(PageKind.class)
public final class TopicPages implements PageKind {

    /**
     * What the list shows.
     *
     * @param topics the topics, in their order
     */
    public record IndexView(List<Row> topics) {}

    /**
     * A topic in the list.
     *
     * @param topic its name and page
     * @param meaning what belongs to it
     * @param counts how many claims it has, by standing
     */
    public record Row(Link topic, String meaning, String counts) {}

    /**
     * What the page of a topic shows.
     *
     * @param row the topic
     * @param claims its claims, or those of them that stand on this page
     * @param pager where the page stands among those of the topic
     */
    public record View(Row row, List<ClaimRow> claims, Pager pager) {}

    @Override
    public List<Page> pages(Site site) {
        Map<String, List<Claim>> byTopic = new HashMap<>();
        site.claims()
                .forEach(claim -> claim.topics()
                        .forEach(topic -> byTopic.computeIfAbsent(topic, key -> new ArrayList<>())
                                .add(claim)));
        Page index = ListPage.index(
                site,
                Routes.TOPICS,
                "topics",
                links -> new IndexView(site.topics().stream()
                        .map(topic -> row(site, topic, byTopic.getOrDefault(topic.id(), List.of()), links))
                        .toList()));
        Stream<Page> pages = site.topics().stream()
                .flatMap(topic -> pages(site, topic, byTopic.getOrDefault(topic.id(), List.of())));
        return Stream.concat(Stream.of(index), pages).toList();
    }

    private static Stream<Page> pages(Site site, Topic topic, List<Claim> claims) {
        return ListPage.record(RecordKind.TOPIC, topic.id(), topic.label(), topic.meaning(), "topics", Routes.TOPICS)
                .pages(
                        site,
                        ClaimRow.sorted(claims.stream(), site),
                        Pager.CLAIMS,
                        (piece, pager, links) ->
                                new View(row(site, topic, claims, links), ClaimRow.rows(piece, site, links), pager))
                .stream();
    }

    private static Row row(Site site, Topic topic, List<Claim> claims, Linker links) {
        return new Row(links.topic(topic.id()), topic.meaning(), ClaimCounts.sentence(claims.stream(), site));
    }
}
