package org.claimpress.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Topic;
import org.claimpress.output.Output;
import org.claimpress.page.Routes;

/**
 * What the search needs: the texts to search, and the library that searches them. The texts are a script and not data,
 * because browsers let a page that was opened from a disk load scripts and nothing else.
 */
final class SearchAssets {

    private static final String LIBRARY = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";
    private static final Gson JSON = new Gson();

    private final Site site;

    SearchAssets(Site site) {
        this.site = site;
    }

    /** The two scripts by name. */
    SortedMap<String, Output> all() {
        return new TreeMap<>(Map.of(
                "lunr.js", Asset.named("lunr.js", library()),
                "search-texts.js", Asset.named("search-texts.js", texts().getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] library() {
        try (InputStream script = Objects.requireNonNull(SearchAssets.class.getResourceAsStream(LIBRARY))) {
            return script.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String texts() {
        JsonArray texts = new JsonArray();
        site.claims().forEach(claim -> texts.add(claim(claim)));
        site.explainers().forEach(explainer -> texts.add(explainer(explainer)));
        site.topics().forEach(topic -> texts.add(topic(topic)));
        site.parties().forEach(party -> texts.add(party(party)));
        site.sources().forEach(source -> texts.add(source(source)));
        return "self.searchTexts = " + JSON.toJson(texts) + ";\n";
    }

    private JsonObject claim(Claim claim) {
        List<String> parties = claim.parties().stream()
                .map(site::party)
                .map(SearchAssets::names)
                .toList();
        String words = String.join(" ", claim.keywords()) + " " + String.join(" ", parties);
        JsonObject text =
                text("Claim", RecordKind.CLAIM, claim.id(), claim.title(), claim.reason(), words, claim.allegation());
        text.addProperty("status", site.status(claim.status()).label());
        return text;
    }

    private static JsonObject explainer(Explainer explainer) {
        return text(
                "Explainer",
                RecordKind.EXPLAINER,
                explainer.id(),
                explainer.title(),
                explainer.summary(),
                "",
                explainer.body().text());
    }

    private static JsonObject topic(Topic topic) {
        return text("Topic", RecordKind.TOPIC, topic.id(), topic.label(), topic.meaning(), "", "");
    }

    private static JsonObject party(Party party) {
        return text("Party", RecordKind.PARTY, party.id(), party.name(), party.description(), names(party), "");
    }

    private static String names(Party party) {
        return party.name() + " " + String.join(" ", party.alsoCalled());
    }

    private static JsonObject source(Source source) {
        String facts = source.kind().label()
                + source.date().map(date -> ", " + date.iso()).orElse("");
        return text(
                "Source",
                RecordKind.SOURCE,
                source.id(),
                source.name(),
                facts,
                source.publisher().orElse(""),
                "");
    }

    /** A text to search: what a result shows, and in {@code words} and {@code more} what it is found by besides. */
    private static JsonObject text(
            String kind, RecordKind record, String id, String title, String shown, String words, String more) {
        JsonObject text = new JsonObject();
        text.addProperty("kind", kind);
        text.addProperty("href", Routes.of(record, id).value());
        text.addProperty("title", title);
        text.addProperty("shown", shown);
        text.addProperty("words", words.strip());
        text.addProperty("more", more);
        return text;
    }
}
