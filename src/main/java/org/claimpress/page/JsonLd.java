package org.claimpress.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Policy;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.TextPage;

/** Facts in the vocabulary of schema.org, as JSON-LD. */
final class JsonLd {

    private static final String CONTEXT = "https://schema.org";

    /** Escapes {@code <}, {@code >} and {@code &}, so that the text is safe inside a script element. */
    private static final Gson JSON = new Gson();

    private JsonLd() {}

    static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", type);
        return object;
    }

    /** The text of an object that stands by itself. */
    static String text(JsonObject object) {
        JsonObject whole = new JsonObject();
        whole.addProperty("@context", CONTEXT);
        object.entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
        return JSON.toJson(whole);
    }

    static JsonObject party(Party party) {
        JsonObject object = typed(party.kind() == PartyKind.PERSON ? "Person" : "Organization");
        object.addProperty("name", party.name());
        return object;
    }

    /** An organisation of which only the name is known. */
    static JsonObject organization(String name) {
        JsonObject object = typed("Organization");
        object.addProperty("name", name);
        return object;
    }

    /** Who publishes the site. */
    static JsonObject publisher(Site site) {
        JsonObject publisher = typed("Organization");
        publisher.addProperty("name", site.settings().publisher());
        publisher.addProperty("url", site.settings().baseUrl().toString());
        return publisher;
    }

    /** Who publishes the site, with the addresses of its policies. */
    static JsonObject organization(Site site) {
        JsonObject organization = publisher(site);
        organization.addProperty("description", site.settings().publisherNote());
        for (TextPage page : site.pages()) {
            page.policy()
                    .flatMap(Policy::property)
                    .ifPresent(property -> organization.addProperty(
                            property, Routes.absolute(site, Routes.of(RecordKind.PAGE, page.id()))));
        }
        return organization;
    }

    /** An explainer as an article. It has no named author and no date but that of the last check. */
    static JsonObject article(Site site, Explainer explainer) {
        String address = Routes.absolute(site, Routes.of(RecordKind.EXPLAINER, explainer.id()));
        JsonObject page = typed("WebPage");
        page.addProperty("@id", address);
        page.addProperty("lastReviewed", explainer.checked().toString());
        JsonObject article = typed("Article");
        article.addProperty("headline", explainer.title());
        article.addProperty("description", explainer.summary());
        article.addProperty("inLanguage", site.settings().language().toLanguageTag());
        article.add("author", publisher(site));
        article.add("publisher", publisher(site));
        article.add("mainEntityOfPage", page);
        return article;
    }

    /** The way from the first page to a page, for search results. */
    static JsonObject breadcrumbs(List<Link> absolute) {
        JsonArray steps = new JsonArray();
        for (int i = 0; i < absolute.size(); i++) {
            JsonObject step = typed("ListItem");
            step.addProperty("position", i + 1);
            step.addProperty("name", absolute.get(i).text());
            step.addProperty("item", absolute.get(i).href());
            steps.add(step);
        }
        JsonObject list = typed("BreadcrumbList");
        list.add("itemListElement", steps);
        return list;
    }
}
