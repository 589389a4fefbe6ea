package org.claimpress.render;

import com.google.auto.service.AutoService;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.DataFile;
import org.claimpress.page.EmbedPages;
import org.claimpress.page.Routes;
import org.claimpress.page.SharedTitle;
import org.claimpress.problem.Problems;

/** How to show each claim in another page, as oEmbed (version 1.0, oembed.com) describes it. */
@AutoService({OutputFormat.class, DataFile.class})
public final class OEmbeds implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims/<id>/oembed.json";
    }

    @Override
    public Optional<OptionalFile> optional() {
        return Optional.of(OptionalFile.EMBEDS);
    }

    @Override
    public String format(Messages messages) {
        return "oEmbed 1.0";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.claim-embed");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> JsonText.of(embed(site, claim)))
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return site.claims().stream()
                .map(claim -> Output.deferredText(
                        Routes.besideClaim(claim.id(), "oembed.json"), () -> JsonText.of(embed(site, claim))))
                .toList();
    }

    private static JsonObject embed(Site site, Claim claim) {
        JsonObject embed = new JsonObject();
        embed.addProperty("version", "1.0");
        embed.addProperty("type", "rich");
        embed.addProperty("title", SharedTitle.of(site, claim));
        embed.addProperty("provider_name", site.settings().title());
        embed.addProperty("provider_url", site.settings().baseUrl().toString());
        embed.addProperty("width", EmbedPages.WIDTH);
        embed.addProperty("height", EmbedPages.HEIGHT);
        embed.addProperty("html", EmbedPages.snippet(site, claim));
        return embed;
    }
}
