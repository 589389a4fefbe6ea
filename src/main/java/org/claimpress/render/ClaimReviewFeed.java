package org.claimpress.render;

import com.google.auto.service.AutoService;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.ClaimReview;
import org.claimpress.page.DataFile;
import org.claimpress.problem.Problems;

/** {@code claimreview.json}: the ClaimReview of every claim in one of schema.org's DataFeeds. */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimReviewFeed implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claimreview.json";
    }

    @Override
    public String format(Messages messages) {
        return "schema.org DataFeed in JSON-LD";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.claim-review");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> JsonText.of(item(site, claim)))
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.deferredText(new SitePath(address()), () -> JsonText.of(feed(rendering.site()))));
    }

    private static JsonObject feed(Site site) {
        JsonObject feed = new JsonObject();
        feed.addProperty("@context", "https://schema.org");
        feed.addProperty("@type", "DataFeed");
        feed.addProperty("name", site.settings().title());
        feed.addProperty("url", site.settings().baseUrl().toString());
        site.changed().ifPresent(day -> feed.addProperty("dateModified", day.toString()));
        JsonArray items = JsonText.list(site.claims(), claim -> item(site, claim));
        feed.add("dataFeedElement", items);
        return feed;
    }

    private static JsonObject item(Site site, Claim claim) {
        JsonObject item = new JsonObject();
        item.addProperty("@type", "DataFeedItem");
        item.addProperty("dateCreated", claim.published().toString());
        item.addProperty("dateModified", claim.changed().toString());
        item.add("item", new ClaimReview(site, claim).json());
        return item;
    }
}
