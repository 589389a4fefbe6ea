package org.claimpress.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.Claimant;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/**
 * A claim's page as data for search engines: schema.org's ClaimReview in JSON-LD. The claimant is the author of the claim
 * and the accused are what it is about, never the other way round; the rating is a word and never a number.
 */
public final class ClaimReview {

    private final Site site;
    private final Claim claim;

    /** @param claim the claim that is reviewed */
    public ClaimReview(Site site, Claim claim) {
        this.site = site;
        this.claim = claim;
    }

    /** The review as an object without a context of its own. */
    public JsonObject json() {
        JsonObject review = JsonLd.typed("ClaimReview");
        review.addProperty("url", Routes.absolute(site, claim));
        review.addProperty("datePublished", claim.published().toString());
        review.addProperty("dateModified", claim.changed().toString());
        review.addProperty("inLanguage", site.settings().language().toLanguageTag());
        review.addProperty("claimReviewed", claim.title());
        review.add("author", JsonLd.publisher(site));
        review.add("itemReviewed", item());
        JsonObject rating = JsonLd.typed("Rating");
        rating.addProperty("alternateName", new StatusCeiling(site).reviewText(claim));
        review.add("reviewRating", rating);
        JsonArray citations = new JsonArray();
        claim.sources().stream().map(site::source).map(this::work).forEach(citations::add);
        review.add("citation", citations);
        return review;
    }

    private JsonObject item() {
        JsonObject item = JsonLd.typed("Claim");
        item.addProperty("text", claim.allegation());
        author().ifPresent(author -> item.add("author", author));
        claim.firstMade().date().ifPresent(date -> item.addProperty("datePublished", date.iso()));
        Source first = site.source(claim.firstMade().in());
        // Of an undated page nobody knows that it came first.
        if (claim.firstMade().date().isPresent()) {
            item.add("firstAppearance", work(first));
        }
        JsonArray about = new JsonArray();
        claim.accused().forEach(id -> about.add(JsonLd.party(site.party(id))));
        if (!about.isEmpty()) {
            item.add("about", about);
        }
        JsonArray appearances = new JsonArray();
        Stream<Source> passingOn = claim.wordings().stream()
                .filter(wording -> wording.voice().passesOn())
                .flatMap(wording -> wording.quote().stream())
                .map(quote -> site.source(quote.source()));
        Stream<Source> undated =
                Stream.of(first).filter(source -> claim.firstMade().date().isEmpty());
        Stream.concat(undated, passingOn)
                .distinct()
                .filter(source -> source.url().isPresent())
                .forEach(source -> appearances.add(work(source)));
        if (!appearances.isEmpty()) {
            item.add("appearance", appearances);
        }
        return item;
    }

    /** Who made the claim; nobody where it is not known, as where an undated page is the first that was found. */
    private Optional<JsonObject> author() {
        if (!claim.firstMade().isClaimantKnown()) {
            return Optional.empty();
        }
        Claimant claimant = site.claimant(claim);
        return claimant.party()
                .map(id -> JsonLd.party(site.party(id)))
                .or(() -> claimant.name().map(JsonLd::organization));
    }

    private JsonObject work(Source source) {
        JsonObject work = JsonLd.typed("CreativeWork");
        work.addProperty("name", site.names().name(source));
        source.url().ifPresent(url -> work.addProperty("url", url.toString()));
        source.archived().ifPresent(copy -> work.addProperty("archivedAt", copy.toString()));
        return work;
    }
}
