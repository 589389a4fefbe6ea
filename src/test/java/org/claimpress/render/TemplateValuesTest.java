package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.Fixtures;
import org.claimpress.page.ClaimView;
import org.claimpress.page.Frame;
import org.claimpress.page.Page;
import org.claimpress.page.PageKind;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.Test;

/** The guide's list of values is made of the views and their Javadoc; {@code -Dgolden=update} writes it anew. */
class TemplateValuesTest {

    private static final Path GUIDE = Path.of(".github", "TEMPLATES.md");
    private static final Path SAMPLE = Path.of("src", "main", "resources", "claimpress-sample");
    private static final String BEGIN = "<!-- values: made of the code, see TemplateValuesTest -->\n";
    private static final String END = "<!-- end of values -->";
    private static final Pattern MEANING = Pattern.compile("(?s)@param (\\w+)\\s+(.*?)(?=\\n\\s*\\*\\s*(?:@|/)|\\*/)");

    @Test
    void theGuideListsWhatTemplatesMayUse() throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        String wanted = values();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, guide.substring(0, begin) + wanted + guide.substring(guide.indexOf(END)));
            return;
        }

        assertThat(guide.substring(begin, guide.indexOf(END))).isEqualTo(wanted);
    }

    @Test
    void theSampleHasAPageOfEachTemplateThatSetsOne() throws IOException {
        List<String> pages = Fixtures.files(Path.of("templates")).stream()
                .filter(file -> file.toString().endsWith(".ftlh"))
                .filter(file -> Fixtures.text(file).contains("<@layout.page")
                        || Fixtures.text(file).startsWith("<!DOCTYPE")
                        || file.startsWith(Path.of("templates", "claim")))
                .map(file -> Path.of("templates").relativize(file).toString().replace('\\', '/'))
                .toList();

        assertThat(views().keySet()).containsAll(pages);
    }

    @Test
    void theSampleIsWithoutProblems() throws IOException {
        Problems problems = new Problems();
        new ContentReader(SAMPLE, "sample", Optional.empty(), Fixtures.TODAY).read(problems);

        assertThat(problems.sorted()).isEmpty();
    }

    private static Map<String, Class<?>> views() throws IOException {
        List<Page> pages = PageKind.all(new ContentReader(SAMPLE, "sample", Optional.empty(), Fixtures.TODAY)
                .read(new Problems())
                .site());
        Map<String, Class<?>> views = new TreeMap<>();
        for (Page page : pages) {
            views.put(page.template() + ".ftlh", page.view().getClass());
            if (page.view() instanceof ClaimView claim) {
                claim.sections()
                        .forEach(section -> views.put(
                                "claim/" + section.name() + ".ftlh",
                                section.view().getClass()));
            }
        }
        return views;
    }

    private static String values() throws IOException {
        Deque<Class<?>> left = new ArrayDeque<>(List.of(Frame.class, ThemeLook.class));
        StringBuilder text = new StringBuilder("\n| template | what it shows |\n|---|---|\n");
        views().forEach((template, view) -> {
            text.append("| `")
                    .append(template)
                    .append("` | ")
                    .append(name(view))
                    .append(" |\n");
            left.add(view);
        });
        Map<String, String> sections = new TreeMap<>();
        while (!left.isEmpty()) {
            Class<?> type = left.remove();
            if (!sections.containsKey(name(type))) {
                sections.put(name(type), section(type, left));
            }
        }
        sections.values().forEach(text::append);
        return text.append("\n").toString();
    }

    private static String section(Class<?> type, Deque<Class<?>> left) throws IOException {
        Map<String, String> meanings = meanings(type);
        StringBuilder text =
                new StringBuilder("\n### " + name(type) + "\n\n| name | type | meaning |\n|---|---|---|\n");
        for (RecordComponent part : type.getRecordComponents()) {
            text.append("| `" + part.getName() + "` | " + words(part.getGenericType(), left) + " | "
                    + meanings.get(part.getName()) + " |\n");
        }
        return text.toString();
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst(".*\\.", "").replace('$', '.');
    }

    private static String words(Type type, Deque<Class<?>> left) {
        if (type instanceof ParameterizedType generic) {
            String inner = words(generic.getActualTypeArguments()[0], left);
            return generic.getRawType() == Optional.class ? inner + ", may be missing" : "list: " + inner;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            left.add(plain);
            return name(plain);
        }
        if (plain == String.class || plain.isEnum()) {
            return "text";
        }
        if (plain == boolean.class) {
            return "true or false";
        }
        return plain == Object.class ? "as the table above says" : "number";
    }

    /** What the Javadoc of a record says of each of its components. */
    private static Map<String, String> meanings(Class<?> type) throws IOException {
        Path file = Path.of("src", "main", "java")
                .resolve(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        String source = Files.readString(file);
        int declared = source.indexOf("record " + type.getSimpleName() + "(");
        assertThat(declared).as(type.getName()).isPositive();
        int javadoc = source.lastIndexOf("/**", declared);
        Map<String, String> meanings = new TreeMap<>();
        Matcher meaning = MEANING.matcher(source.substring(javadoc, declared));
        while (meaning.find()) {
            meanings.put(meaning.group(1), plain(meaning.group(2)));
        }
        assertThat(meanings.keySet())
                .as(type.getName())
                .containsAll(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        return meanings;
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?([^}]*)}", "$1")
                .replace("|", "\\|")
                .strip();
    }
}
