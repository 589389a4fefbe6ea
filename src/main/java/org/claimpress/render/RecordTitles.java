package org.claimpress.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Party;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Topic;
import org.claimpress.output.Output;

/**
 * The records that the form offers, a script for each kind, which the page loads when its writer comes to choose one. Each record
 * is its id, its title, and other words that it is found by.
 */
final class RecordTitles {

    private static final Gson JSON = new Gson();

    private RecordTitles() {}

    /** The scripts by name. */
    static SortedMap<String, Output> all(Site site) {
        Map<String, JsonArray> kinds = Map.of(
                "topic", rows(site.topics(), Topic::id, Topic::label, Topic::meaning),
                "party",
                        rows(
                                site.parties(),
                                Party::id,
                                Party::name,
                                party -> site.messages().list(party.alsoCalled())),
                "source",
                        rows(site.sources(), Source::id, site.names()::name, source -> origin(source, site.messages())),
                "claim", rows(site.claims(), Claim::id, Claim::title, claim -> ""));
        SortedMap<String, Output> scripts = new TreeMap<>();
        kinds.forEach((kind, rows) -> {
            String name = "titles-" + kind + ".js";
            String script = "(self.recordTitles = self.recordTitles || {})." + kind + " = " + JSON.toJson(rows) + ";\n";
            scripts.put(name, Asset.named(name, script.getBytes(StandardCharsets.UTF_8)));
        });
        return scripts;
    }

    private static String origin(Source source, Messages messages) {
        String date = source.date().map(PartialDate::iso).orElseGet(() -> messages.say("contribute.no-date"));
        return source.publisher()
                .map(publisher -> messages.list(List.of(publisher, date)))
                .orElse(date);
    }

    private static <T> JsonArray rows(
            List<T> records, Function<T, String> id, Function<T, String> title, Function<T, String> more) {
        JsonArray rows = new JsonArray();
        records.forEach(record -> {
            JsonArray row = new JsonArray();
            row.add(id.apply(record));
            row.add(title.apply(record));
            row.add(more.apply(record));
            rows.add(row);
        });
        return rows;
    }
}
