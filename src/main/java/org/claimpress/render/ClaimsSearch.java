package org.claimpress.render;

import com.google.auto.service.AutoService;
import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/** {@code claims-search.json}: all claims in the shape of an answer of Google's Fact Check Tools API ({@code claims:search}). */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimsSearch implements OutputFormat, DataFile {

    @Override
    public String address() {
        return "claims-search.json";
    }

    @Override
    public String format(Messages messages) {
        return messages.say("data.formats.fact-check-tools");
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.claims-search");
    }

    @Override
    public String example(Site site) {
        return site.claims().stream()
                .findFirst()
                .map(claim -> JsonText.of(claim(site, claim)))
                .orElse("");
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        return List.of(Output.deferredText(new SitePath(address()), () -> JsonText.of(answer(rendering.site()))));
    }

    private static JsonObject answer(Site site) {
        JsonObject answer = new JsonObject();
        answer.add("claims", JsonText.list(site.claims(), claim -> claim(site, claim)));
        return answer;
    }

    private static JsonObject claim(Site site, Claim claim) {
        JsonObject object = new JsonObject();
        object.addProperty("text", claim.allegation());
        JsonText.add(
                object,
                "claimant",
                site.claimant(claim).name().filter(name -> claim.firstMade().isClaimantKnown()));
        claim.firstMade()
                .date()
                .filter(date -> date.day() != 0)
                .ifPresent(date -> object.addProperty("claimDate", Atom.midnight(date.earliest())));
        object.add("claimReview", JsonText.list(List.of(claim), reviewed -> review(site, reviewed)));
        return object;
    }

    private static JsonObject review(Site site, Claim claim) {
        JsonObject publisher = new JsonObject();
        publisher.addProperty("name", site.settings().publisher());
        publisher.addProperty("site", site.settings().baseUrl().getHost());
        JsonObject review = new JsonObject();
        review.add("publisher", publisher);
        review.addProperty("url", Routes.absolute(site, claim));
        review.addProperty("title", claim.title());
        review.addProperty("reviewDate", Atom.midnight(claim.changed()));
        review.addProperty("textualRating", new StatusCeiling(site).reviewText(claim));
        review.addProperty("languageCode", site.settings().language().getLanguage());
        return review;
    }
}
