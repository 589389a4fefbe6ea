package org.claimpress.render;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Asked;
import org.claimpress.model.Claim;
import org.claimpress.model.Derivation;
import org.claimpress.model.Evidence;
import org.claimpress.model.FirstMade;
import org.claimpress.model.HistoryEntry;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Quote;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Term;
import org.claimpress.model.Wording;
import org.claimpress.page.Routes;

/**
 * A claim with every field of its record, as JSON. The fields have the names they have in the record; sources and parties
 * are named by their ids, and a source's title and address stand with it under {@code sources}.
 */
final class ClaimJson {

    private final Site site;
    private final Claim claim;

    ClaimJson(Site site, Claim claim) {
        this.site = site;
        this.claim = claim;
    }

    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("id", claim.id());
        object.addProperty("address", Routes.absolute(site, claim));
        object.addProperty("title", claim.title());
        object.addProperty("kind", claim.kind().word());
        object.addProperty("allegation", claim.allegation());
        object.add("topics", JsonText.texts(claim.topics()));
        object.add("first-made", firstMade(claim.firstMade()));
        object.add("accused", JsonText.texts(claim.accused()));
        object.add("concerned", JsonText.texts(claim.concerned()));
        object.addProperty("status", claim.status());
        object.addProperty("status-label", site.status(claim.status()).label());
        object.addProperty("reason", claim.reason());
        object.addProperty("answer", claim.answer().text());
        object.add("replies", JsonText.list(claim.replies(), ClaimJson::reply));
        object.add("evidence", evidence());
        claim.originWords().ifPresent(words -> object.add("origin-words", quote(words)));
        object.add("wordings", JsonText.list(claim.wordings(), ClaimJson::wording));
        JsonText.add(object, "differences", claim.differences());
        object.add("unknowns", JsonText.texts(claim.unknowns()));
        object.add("would-change", JsonText.texts(claim.wouldChange()));
        object.add("related", JsonText.texts(claim.related()));
        object.add("explainers", JsonText.texts(claim.explainers()));
        object.add("keywords", JsonText.texts(claim.keywords()));
        object.addProperty("checked", claim.checked().toString());
        object.add("history", JsonText.list(claim.history(), ClaimJson::history));
        object.add("sources", JsonText.list(claim.sources(), id -> source(site.source(id))));
        return object;
    }

    private static JsonObject firstMade(FirstMade first) {
        JsonObject object = new JsonObject();
        JsonText.add(object, "by", first.by());
        JsonText.add(object, "reason", first.reason());
        object.addProperty("in", first.in());
        object.addProperty("date", date(first.date()));
        JsonText.add(object, "note", first.note());
        return object;
    }

    private static JsonObject reply(Reply reply) {
        JsonObject object = new JsonObject();
        object.addProperty("party", reply.party());
        object.addProperty("state", reply.state().word());
        object.addProperty("speaks-to", reply.scope().word());
        JsonText.add(object, "part", reply.part());
        JsonText.add(object, "speaker", reply.speaker());
        object.addProperty("date", date(reply.date()));
        JsonText.add(object, "asked", reply.asked().map(Asked::written));
        JsonText.add(object, "source", reply.source());
        reply.quote().ifPresent(words -> object.add("quote", quote(words)));
        JsonText.add(object, "statement", reply.statement());
        JsonText.add(object, "note", reply.note());
        return object;
    }

    private JsonObject evidence() {
        JsonObject object = new JsonObject();
        object.add("for", JsonText.list(claim.evidence().supporting(), ClaimJson::evidence));
        object.add("against", JsonText.list(claim.evidence().opposing(), ClaimJson::evidence));
        object.add("context", JsonText.list(claim.evidence().context(), ClaimJson::evidence));
        return object;
    }

    private static JsonObject evidence(Evidence evidence) {
        JsonObject object = new JsonObject();
        object.addProperty("source", evidence.source());
        evidence.quote().ifPresent(words -> object.add("quote", quote(words)));
        object.addProperty("note", evidence.note());
        return object;
    }

    private static JsonObject wording(Wording wording) {
        JsonObject object = new JsonObject();
        object.addProperty("source", wording.source());
        wording.quote().ifPresent(words -> object.add("quote", quote(words)));
        object.addProperty("voice", wording.voice().word());
        object.add(
                "changes",
                JsonText.texts(wording.changes().stream().map(Term::word).toList()));
        JsonText.add(object, "marked", wording.marked());
        JsonText.add(object, "instead-of", wording.insteadOf());
        JsonText.add(object, "note", wording.note());
        return object;
    }

    private static JsonObject quote(Quote quote) {
        JsonObject object = new JsonObject();
        object.addProperty("text", quote.text());
        object.addProperty("source", quote.source());
        JsonText.add(object, "after", quote.after());
        JsonText.add(object, "via", quote.via());
        return object;
    }

    private static JsonObject history(HistoryEntry entry) {
        JsonObject object = new JsonObject();
        object.addProperty("date", entry.date().toString());
        object.addProperty("kind", entry.kind().word());
        object.addProperty("what", entry.what());
        return object;
    }

    private JsonObject source(Source source) {
        JsonObject object = new JsonObject();
        object.addProperty("id", source.id());
        object.addProperty("name", site.names().name(source));
        object.addProperty("kind", source.kind().word());
        JsonText.add(object, "title", source.title());
        JsonText.add(object, "called", source.called());
        source.language().ifPresent(language -> object.addProperty("language", language.toLanguageTag()));
        JsonText.add(object, "publisher", source.publisher());
        object.addProperty("date", date(source.date()));
        JsonText.add(object, "url", source.url());
        JsonText.add(object, "archived", source.archived());
        object.addProperty("read", source.reading().word());
        object.add("derives-from", ancestry(source.ancestry()));
        return object;
    }

    private static JsonElement ancestry(Ancestry ancestry) {
        return switch (ancestry.knowledge()) {
            case ORIGIN -> new JsonPrimitive("nothing");
            case UNKNOWN -> new JsonPrimitive("unknown");
            case DERIVED -> JsonText.list(ancestry.derivations(), ClaimJson::derivation);
        };
    }

    private static JsonObject derivation(Derivation derivation) {
        JsonObject object = new JsonObject();
        object.addProperty("from", derivation.from());
        object.addProperty("reason", derivation.reason().word());
        object.addProperty("why", derivation.why());
        object.add("claims", JsonText.texts(derivation.claims()));
        return object;
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::iso).orElse("unknown");
    }
}
