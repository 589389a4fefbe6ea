package org.claimpress.audit;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The data for search engines in a page. */
final class StructuredData {

    /** The properties whose values are words for readers. */
    private static final Set<String> WORDS = Set.of("claimReviewed", "alternateName", "name", "text");

    private StructuredData() {}

    /** The words in the data that the page does not show. */
    static List<String> hidden(Document page) {
        List<String> hidden = new ArrayList<>();
        for (Element script : page.getElementsByAttributeValue("type", "application/ld+json")) {
            words(JsonParser.parseString(script.data()), hidden);
        }
        if (hidden.isEmpty()) {
            return List.of();
        }
        String shown = page.text();
        hidden.removeIf(words -> shown.contains(words.replaceAll("\\s+", " ").strip()));
        return List.copyOf(hidden);
    }

    private static void words(JsonElement element, List<String> words) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> words(item, words));
        } else if (element.isJsonObject()) {
            for (Map.Entry<String, JsonElement> entry :
                    element.getAsJsonObject().entrySet()) {
                if (WORDS.contains(entry.getKey()) && entry.getValue().isJsonPrimitive()) {
                    words.add(entry.getValue().getAsString());
                } else {
                    words(entry.getValue(), words);
                }
            }
        }
    }
}
