package org.claimpress.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimpress.model.ForeignTitle;
import org.claimpress.model.Site;

/**
 * The search of a site as scripts: scripts and not data, because browsers let a page that was opened from a disk load scripts and
 * nothing else. One small file lists the others. Those with words hold a stretch of the alphabet each, those with texts a
 * few results each, so that a search loads what it needs and no more, however many claims there are.
 */
public final class SearchFiles {

    /** The name of the file that lists the others. */
    public static final String INDEX = "search-index.js";

    private static final int MOST_IN_WORDS = 32_000;
    private static final int TEXTS_IN_A_FILE = 20;
    private static final Gson JSON = new Gson();

    /**
     * A file that is to be.
     *
     * @param name its name, such as {@code search-words.js}; several files have the same
     * @param text what is in it
     */
    public record File(String name, String text) {}

    /** Where the files of the search are put. */
    @FunctionalInterface
    public interface Store {
        /** The address of the file below the folder of the assets, which tells files of the same name apart. */
        String put(File file);
    }

    private final List<SearchEntry> entries;

    private SearchFiles(List<SearchEntry> entries) {
        this.entries = entries;
    }

    /** The file that lists the others, after all of these have been put into the site. */
    public static File of(Site site, Store store) {
        return new SearchFiles(new SearchEntries(site).all()).index(store);
    }

    private File index(Store store) {
        JsonObject index = new JsonObject();
        index.addProperty("perFile", TEXTS_IN_A_FILE);
        index.add("groups", groups());
        words(index, store);
        JsonArray texts = new JsonArray();
        for (int start = 0; start < entries.size(); start += TEXTS_IN_A_FILE) {
            int end = Math.min(entries.size(), start + TEXTS_IN_A_FILE);
            texts.add(store.put(new File("search-texts.js", part("t" + texts.size(), texts(start, end)))));
        }
        index.add("texts", texts);
        return new File(INDEX, "self.searchIndex = " + JSON.toJson(index) + ";\n");
    }

    /** How many entries of each kind and status follow one another. */
    private JsonArray groups() {
        JsonArray groups = new JsonArray();
        int start = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || !group(entries.get(i)).equals(group(entries.get(start)))) {
                SearchEntry first = entries.get(start);
                JsonArray group = new JsonArray();
                group.add(first.kind().word());
                group.add(first.status().orElse(""));
                group.add(i - start);
                groups.add(group);
                start = i;
            }
        }
        return groups;
    }

    private static String group(SearchEntry entry) {
        return entry.kind() + " " + entry.status().orElse("");
    }

    /** The files of words, each with the words from one to the next file's first. */
    private void words(JsonObject index, Store store) {
        JsonArray firsts = new JsonArray();
        JsonArray files = new JsonArray();
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Postings> word : postings().entrySet()) {
            String line = word.getKey() + " " + word.getValue();
            if (text.length() + line.length() > MOST_IN_WORDS && !text.isEmpty()) {
                files.add(putWords(files.size(), text, store));
            }
            if (text.isEmpty()) {
                firsts.add(word.getKey());
            }
            text.append(line).append(' ');
        }
        if (!text.isEmpty()) {
            files.add(putWords(files.size(), text, store));
        }
        index.add("firsts", firsts);
        index.add("words", files);
    }

    private static String putWords(int number, StringBuilder text, Store store) {
        String words = text.toString().strip();
        text.setLength(0);
        return store.put(new File("search-words.js", part("w" + number, JSON.toJson(words))));
    }

    private static String part(String name, String json) {
        return "(self.searchParts = self.searchParts || {})." + name + " = " + json + ";\n";
    }

    private SortedMap<String, Postings> postings() {
        SortedMap<String, Postings> postings = new TreeMap<>();
        List<Map<String, Double>> weights = new ArrayList<>(
                entries.parallelStream().map(SearchEntry::weights).toList());
        for (int entry = 0; entry < weights.size(); entry++) {
            int number = entry;
            weights.get(entry)
                    .forEach((word, weight) -> postings.computeIfAbsent(word, key -> new Postings())
                            .add(number, weight));
        }
        return postings;
    }

    private String texts(int start, int end) {
        JsonArray texts = new JsonArray();
        for (SearchEntry entry : entries.subList(start, end)) {
            JsonArray text = new JsonArray();
            text.add(entry.page().value());
            text.add(entry.foreign().map(SearchFiles::parts).orElseGet(() -> whole(entry.title())));
            text.add(entry.shown());
            texts.add(text);
        }
        return JSON.toJson(texts);
    }

    private static JsonArray whole(String title) {
        JsonArray parts = new JsonArray();
        parts.add(title);
        return parts;
    }

    /** What stands before a title in another language, the title, what stands behind it, and the language. */
    private static JsonArray parts(ForeignTitle foreign) {
        JsonArray parts = new JsonArray();
        parts.add(foreign.before());
        parts.add(foreign.title());
        parts.add(foreign.after());
        parts.add(foreign.language());
        return parts;
    }
}
