package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.claimpress.messages.Messages;
import org.claimpress.model.HistoryKind;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code corrections/feed.xml}: every correction, change of status and update, as an Atom feed. */
@AutoService({OutputFormat.class, DataFile.class})
public final class CorrectionsFeed implements OutputFormat, DataFile {

    @Override
    public String address() {
        return Routes.CORRECTIONS_FEED.value();
    }

    @Override
    public String format(Messages messages) {
        return "Atom (RFC 4287)";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.corrections-feed");
    }

    @Override
    public String example(Site site) {
        return feed(site).text();
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(feed(rendering.site()));
    }

    private static Output feed(Site site) {
        return new Atom(site)
                .feed(
                        Routes.CORRECTIONS_FEED,
                        Routes.absolute(site, Routes.CORRECTIONS),
                        site.messages()
                                .say(
                                        "feeds.corrections",
                                        Map.of("site", site.settings().title())),
                        site.changed().orElse(LocalDate.EPOCH),
                        FeedEntry.changes(site, site.claims().stream(), entry -> entry.kind() != HistoryKind.CREATED));
    }
}
