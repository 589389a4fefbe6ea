package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** A feed of its changes for each claim. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimFeeds implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims/<id>/feed.xml";
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
        return messages.say("data.files.claim-feed");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> feed(site, claim).text())
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return rendering.site().claims().stream()
                .map(claim -> feed(rendering.site(), claim))
                .toList();
    }

    private static Output feed(Site site, Claim claim) {
        return new Atom(site)
                .feed(
                        Routes.besideClaim(claim.id(), "feed.xml"),
                        Routes.absolute(site, claim),
                        site.messages()
                                .say(
                                        "feeds.claim",
                                        Map.of("site", site.settings().title(), "claim", claim.title())),
                        claim.published(),
                        FeedEntry.changes(site, Stream.of(claim), entry -> true));
    }
}
