package org.claimpress.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.page.Routes;
import org.claimpress.page.SharedTitle;

/**
 * A work to cite, in CSL-JSON (citeproc's schema 1.0.2) and in BibTeX.
 *
 * @param id what it is called in lists of works
 * @param type CSL's type of work
 * @param title its title
 * @param author who wrote it
 * @param publisher who published it
 * @param date when
 * @param url where it is
 * @param archive an archived copy
 * @param note what else to know
 */
record Citation(
        String id,
        String type,
        String title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<String> url,
        Optional<String> archive,
        Optional<String> note) {

    /** The citation of a source. */
    static Citation of(Site site, Source source) {
        return new Citation(
                source.id(),
                type(source),
                site.names().name(source),
                source.author(),
                source.publisher(),
                source.date(),
                source.url().map(Object::toString),
                source.archived().map(Object::toString),
                source.dateNote());
    }

    /** The citation of a claim's page. */
    static Citation of(Site site, Claim claim) {
        return new Citation(
                claim.id(),
                "webpage",
                SharedTitle.of(site, claim),
                Optional.of(site.settings().publisher()),
                Optional.of(site.settings().title()),
                Optional.of(PartialDate.of(claim.changed())),
                Optional.of(Routes.absolute(site, claim)),
                Optional.empty(),
                Optional.of(site.messages()
                        .say(
                                "citation.note",
                                Map.of("status", site.status(claim.status()).label(), "date", claim.checked()))));
    }

    private static String type(Source source) {
        return switch (source.kind()) {
            case NEWS, FACT_CHECK -> "article-newspaper";
            case COURT_RECORD, COURT_FILING, OWN_STATEMENT -> "document";
            case REGULATOR -> "report";
            case RECORDING -> "broadcast";
            case SOCIAL_POST -> "post";
            case LEGAL_COMMENTARY -> "article";
            case AGGREGATOR_COPY, REFERENCE -> "webpage";
        };
    }

    JsonObject csl() {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        object.addProperty("type", type);
        object.addProperty("title", title);
        author.ifPresent(name -> {
            JsonObject literal = new JsonObject();
            literal.addProperty("literal", name);
            object.add("author", JsonText.list(literal));
        });
        JsonText.add(object, type.startsWith("article") ? "container-title" : "publisher", publisher);
        date.ifPresent(day -> object.add("issued", issued(day)));
        JsonText.add(object, "URL", url);
        JsonText.add(object, "archive_location", archive);
        JsonText.add(object, "note", note);
        return object;
    }

    private static JsonObject issued(PartialDate date) {
        JsonArray parts = new JsonArray();
        parts.add(date.year());
        if (date.month() != 0) {
            parts.add(date.month());
        }
        if (date.day() != 0) {
            parts.add(date.day());
        }
        JsonObject issued = new JsonObject();
        issued.add("date-parts", JsonText.list(parts));
        return issued;
    }

    /** An entry for BibTeX and biblatex, in UTF-8. */
    String bibTex() {
        List<String> fields = new ArrayList<>();
        field("title", Optional.of("{" + escaped(title) + "}"), fields);
        field("author", author.map(name -> "{" + escaped(name) + "}"), fields);
        field("organization", publisher.map(Citation::escaped), fields);
        field("year", date.map(day -> Integer.toString(day.year())), fields);
        field("date", date.map(PartialDate::iso), fields);
        field("url", url.map(Citation::escapedAddress), fields);
        field("note", note.map(Citation::escaped), fields);
        return "@online{" + id + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static void field(String name, Optional<String> value, List<String> fields) {
        value.ifPresent(text -> fields.add("  " + name + " = {" + text + "}"));
    }

    /** The text with TeX's own characters made harmless. BibTeX counts a brace also behind a backslash, so there is none. */
    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ")
                .replaceAll("([#$%&_])", "\\\\$1")
                .replace("{", "\\textbraceleft ")
                .replace("}", "\\textbraceright ")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }

    /** An address, in which TeX reads every character as it stands but for braces, backslashes and percent signs. */
    private static String escapedAddress(String address) {
        return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
