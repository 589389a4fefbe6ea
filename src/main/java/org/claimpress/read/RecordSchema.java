package org.claimpress.read;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import org.claimpress.markdown.RichText;

/**
 * The declaration of one kind of record, for editors' tools and for people.
 *
 * @param name the kind
 * @param files the files of this kind, as a pattern relative to the content folder
 * @param type what such a file holds
 */
public record RecordSchema(String name, String files, GroupType<?> type) {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Whether this can be the id of a record: lower-case letters, digits and hyphens, at most 80. */
    public static boolean isId(String text) {
        return IdType.isId(text);
    }

    /** The declarations of all kinds of record that editors write. */
    public static List<RecordSchema> all() {
        RichText noText = new MarkdownType("").placeholder();
        return List.of(
                new RecordSchema("claim", "claims/*.yaml", ClaimFile.TYPE),
                new RecordSchema("source", "sources/*.yaml", SourceFields.TYPE),
                new RecordSchema("party", "parties/*.yaml", PartyFields.TYPE),
                new RecordSchema("explainer", "explainers/*.md", ExplainerFields.explainer(noText)),
                new RecordSchema("page", "pages/*.md", ExplainerFields.page(noText)),
                new RecordSchema("statuses", "statuses.yaml", StatusFields.FILE.type()),
                new RecordSchema("topics", "topics.yaml", TopicFields.FILE.type()),
                new RecordSchema("timeline", "timeline.yaml", EventFields.FILE.type()),
                new RecordSchema("style", "style/*.yaml", StyleFields.TYPE),
                new RecordSchema("site", "site.yaml", SiteFields.TYPE));
    }

    /** The declaration of this kind of record. */
    public static RecordSchema of(String name) {
        return all().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The file of the record with this id, relative to the content folder. */
    public String file(String id) {
        return files.replace("*", id);
    }

    /** Where the schema is published, relative to the site. */
    public String address() {
        return "schema/" + name + ".json";
    }

    /**
     * The declaration as a JSON Schema (2020-12).
     *
     * @param baseUrl where the site is published
     * @param ids the ids that references may name
     */
    public JsonObject json(URI baseUrl, KnownIds ids) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", DIALECT);
        schema.addProperty("$id", baseUrl + address());
        type.schema(ids).entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
        return schema;
    }
}
