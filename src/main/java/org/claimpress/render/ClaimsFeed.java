package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import org.claimpress.messages.Messages;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code feed.xml}: new and changed claims as an Atom feed, the last changed first. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimsFeed implements OutputFormat, DataFile {

    @Override
    public String address() {
        return Routes.FEED.value();
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
        return messages.say("data.files.claims-feed");
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
                        Routes.FEED,
                        site.settings().baseUrl().toString(),
                        site.settings().title(),
                        LocalDate.EPOCH,
                        FeedEntry.claims(site));
    }
}
