package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Stream;
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
    public record IndexView(List<View> topics) {}

    /**
     * What the page of a topic shows.
     *
     * @param topic its name and page
     * @param meaning what belongs to it
     * @param claims its claims
     */
    public record View(Link topic, String meaning, List<ClaimRow> claims) {}

    @Override
    public List<Page> pages(Site site) {
        Page index = ListPage.index(
                site,
                Routes.TOPICS,
                "Topics",
                "The topics of the case and the claims on each.",
                links -> new IndexView(site.topics().stream()
                        .map(topic -> view(site, topic, links))
                        .toList()));
        Stream<Page> pages = site.topics().stream()
                .map(topic -> ListPage.record(
                        site,
                        RecordKind.TOPIC,
                        topic.id(),
                        topic.label(),
                        topic.meaning(),
                        "Topics",
                        Routes.TOPICS,
                        links -> view(site, topic, links)));
        return Stream.concat(Stream.of(index), pages).toList();
    }

    private static View view(Site site, Topic topic, Linker links) {
        return new View(
                links.topic(topic.id()),
                topic.meaning(),
                ClaimRow.all(
                        site.claims().stream().filter(claim -> claim.topics().contains(topic.id())), site, links));
    }
}
