package org.claimpress.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.claimpress.model.Claim;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.Party;
import org.claimpress.model.PartyKind;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/**
 * A claim's page as data for search engines: schema.org's ClaimReview in JSON-LD. The claimant is the author of the claim
 * and the accused are what it is about, never the other way round; the rating is a word and never a number.
 */
final class ClaimReview {

    /** Escapes {@code <}, {@code >} and {@code &}, so that the text is safe inside a script element. */
    private static final Gson JSON = new Gson();

    private final Site site;
    private final Claim claim;

    ClaimReview(Site site, Claim claim) {
        this.site = site;
        this.claim = claim;
    }

    /** The JSON. */
    String json() {
        JsonObject review = typed("ClaimReview");
        review.addProperty("@context", "https://schema.org");
        review.addProperty("url", address());
        review.addProperty("datePublished", day(false));
        review.addProperty("dateModified", day(true));
        review.addProperty("inLanguage", site.settings().language().toLanguageTag());
        review.addProperty("claimReviewed", claim.title());
        review.add("author", publisher());
        review.add("itemReviewed", item());
        JsonObject rating = typed("Rating");
        rating.addProperty("alternateName", site.status(claim.status()).reviewText());
        review.add("reviewRating", rating);
        return JSON.toJson(review);
    }

    private String address() {
        return site.settings().baseUrl()
                + Routes.of(RecordKind.CLAIM, claim.id()).address();
    }

    /** The first or the last day of the page's history. */
    private String day(boolean last) {
        List<LocalDate> days =
                claim.history().stream().map(HistoryEntry::date).sorted().toList();
        return days.get(last ? days.size() - 1 : 0).toString();
    }

    private JsonObject publisher() {
        JsonObject publisher = typed("Organization");
        publisher.addProperty("name", site.settings().publisher());
        publisher.addProperty("url", site.settings().baseUrl().toString());
        return publisher;
    }

    private JsonObject item() {
        JsonObject item = typed("Claim");
        item.addProperty("text", claim.allegation());
        item.add("author", party(site.party(claim.firstMade().by())));
        claim.firstMade().date().ifPresent(date -> item.addProperty("datePublished", date.iso()));
        JsonArray about = new JsonArray();
        claim.accused().forEach(id -> about.add(party(site.party(id))));
        if (!about.isEmpty()) {
            item.add("about", about);
        }
        JsonArray appearances = new JsonArray();
        claim.wordings().stream()
                .flatMap(wording -> wording.quote().stream())
                .map(quote -> site.source(quote.source()))
                .distinct()
                .filter(source -> source.url().isPresent())
                .forEach(source -> appearances.add(work(source)));
        if (!appearances.isEmpty()) {
            item.add("appearance", appearances);
        }
        return item;
    }

    private static JsonObject party(Party party) {
        JsonObject object = typed(party.kind() == PartyKind.PERSON ? "Person" : "Organization");
        object.addProperty("name", party.name());
        return object;
    }

    private static JsonObject work(Source source) {
        JsonObject work = typed("CreativeWork");
        work.addProperty("name", source.name());
        source.url().ifPresent(url -> work.addProperty("url", url.toString()));
        return work;
    }

    private static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", type);
        return object;
    }
}
