package org.claimpress.render;

import com.google.auto.service.AutoService;
import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.messages.Messages;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code feed.json}: new and changed claims as a JSON Feed (version 1.1, jsonfeed.org). */
@AutoService({OutputFormat.class, DataFile.class})
public final class JsonFeed implements OutputFormat, DataFile {

    @Override
    public String address() {
        return Routes.JSON_FEED.value();
    }

    @Override
    public String format(Messages messages) {
        return "JSON Feed 1.1";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.claims-feed");
    }

    @Override
    public String example(Site site) {
        return JsonText.of(feed(site));
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.deferredText(Routes.JSON_FEED, () -> JsonText.of(feed(rendering.site()))));
    }

    private static JsonObject feed(Site site) {
        JsonObject feed = new JsonObject();
        feed.addProperty("version", "https://jsonfeed.org/version/1.1");
        feed.addProperty("title", site.settings().title());
        feed.addProperty("home_page_url", site.settings().baseUrl().toString());
        feed.addProperty("feed_url", Routes.absolute(site, Routes.JSON_FEED));
        feed.addProperty("description", site.settings().tagline());
        feed.addProperty("language", site.settings().language().toLanguageTag());
        JsonObject author = new JsonObject();
        author.addProperty("name", site.settings().publisher());
        feed.add("authors", JsonText.list(author));
        feed.add("items", JsonText.list(FeedEntry.claims(site), JsonFeed::item));
        return feed;
    }

    private static JsonObject item(FeedEntry entry) {
        JsonObject item = new JsonObject();
        item.addProperty("id", entry.id());
        item.addProperty("url", entry.address());
        item.addProperty("title", entry.title());
        item.addProperty("content_text", entry.summary());
        item.addProperty("date_published", Atom.midnight(entry.published()));
        item.addProperty("date_modified", Atom.midnight(entry.updated()));
        return item;
    }
}
