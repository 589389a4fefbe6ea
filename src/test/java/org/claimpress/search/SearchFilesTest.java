package org.claimpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.model.Site;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of the search, for the site of this project, whatever it holds. */
class SearchFilesTest {

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:self\\.searchIndex|\\(self\\.searchParts = self\\.searchParts \\|\\| \\{\\}\\)\\.[tw]\\d+) = (.*);\n");

    private final List<SearchFiles.File> parts = new ArrayList<>();
    private Site site;
    private JsonObject index;

    @BeforeEach
    void write() throws IOException {
        site = new ContentReader(Path.of("content"), "content", Optional.empty(), Fixtures.TODAY)
                .read(new Problems())
                .site();
        SearchFiles.File file = SearchFiles.of(site, part -> {
            parts.add(part);
            return "part" + (parts.size() - 1);
        });
        assertThat(file.name()).isEqualTo(SearchFiles.INDEX);
        index = data(file).getAsJsonObject();
    }

    /** What the script assigns, behind its last sign of that. */
    private static JsonElement data(SearchFiles.File file) {
        Matcher assigned = ASSIGNED.matcher(file.text());
        assertThat(assigned.matches()).as(file.text()).isTrue();
        return JsonParser.parseString(assigned.group(1));
    }

    private Stream<JsonElement> parts(String list) {
        return index.getAsJsonArray(list).asList().stream()
                .map(name -> data(parts.get(Integer.parseInt(name.getAsString().substring("part".length())))));
    }

    @Test
    void holdEachPageOnceInTheOrderOfTheGroups() {
        List<String> pages = parts("texts")
                .flatMap(file -> file.getAsJsonArray().asList().stream())
                .map(text -> text.getAsJsonArray().get(0).getAsString())
                .toList();
        int grouped = index.getAsJsonArray("groups").asList().stream()
                .mapToInt(group -> group.getAsJsonArray().get(2).getAsInt())
                .sum();

        assertThat(pages).doesNotHaveDuplicates().hasSize(grouped);
        assertThat(pages)
                .containsAll(site.claims().stream()
                        .map(claim -> "claims/" + claim.id() + "/index.html")
                        .toList());
        JsonArray first = index.getAsJsonArray("groups").get(0).getAsJsonArray();
        assertThat(first.get(0).getAsString()).isEqualTo("claim");
        assertThat(site.claim(pages.get(0).split("/", -1)[1]).status())
                .isEqualTo(first.get(1).getAsString());
    }

    @Test
    void holdTheWordsInTheOrderOfTheAlphabetAndNameTheFirstOfEachFile() {
        List<List<String>> files = parts("words")
                .map(file -> List.of(file.getAsString().split(" ", -1)))
                .map(pairs -> IntStream.range(0, pairs.size() / 2)
                        .mapToObj(i -> pairs.get(2 * i))
                        .toList())
                .toList();

        assertThat(files.stream().flatMap(List::stream).toList()).isSorted().doesNotHaveDuplicates();
        assertThat(index.getAsJsonArray("firsts").asList().stream().map(JsonElement::getAsString))
                .containsExactlyElementsOf(
                        files.stream().map(words -> words.get(0)).toList());
    }

    @Test
    void areSmall() {
        assertThat(parts).allMatch(part -> part.text().length() < 33_000);
    }
}
