package org.claimpress.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.HistoryKind;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Reading;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.ReplyState;
import org.claimpress.model.SecondReading;
import org.claimpress.model.SourceKind;
import org.claimpress.model.Standing;
import org.claimpress.model.Term;
import org.claimpress.model.Voice;
import org.claimpress.model.WordingChange;
import org.claimpress.page.SearchKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of messages are complete, say nothing that nobody asks for, and agree with one another. */
class LanguagesTest {

    private static final Messages ENGLISH = new Languages().english();

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEMPLATES = Path.of("templates");

    /** A whole key, or the beginning of one that the code completes. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");

    private static final Pattern BEGINNING =
            Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*\\.)\"|\"([a-z]+(?:[.-][a-z]+)*-?)\" \\+");
    private static final Pattern SAID_BY_SCRIPT = Pattern.compile("[\"]([a-z]+(?:[.-][a-z]+)*)[\"]");
    private static final Pattern PAGE = Pattern.compile("index\\(\\s*site,\\s*Routes\\.\\w+,\\s*\"([a-z-]+)\"");
    private static final Pattern FILE = Pattern.compile("\\.(?:js|css|xml|json|yaml|csv|bib|ftlh)$");
    private static final Pattern WORD = Pattern.compile("\"([a-z-]+)\"");

    static Stream<Messages> languages() {
        return Stream.of(ENGLISH, new Languages().in(Locale.GERMAN).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguageHasTheSameMessages(Messages messages) {
        assertThat(withoutRules(messages)).isEqualTo(withoutRules(ENGLISH));
    }

    private static Set<String> withoutRules(Messages messages) {
        return messages.all().keySet().stream()
                .filter(key -> !key.startsWith(Messages.PLURAL))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachMessageHasTheSamePlaceholders(Messages messages) {
        ENGLISH.all().forEach((key, message) -> {
            if (!key.startsWith("language.")) {
                assertThat(messages.all().get(key)).as(key).isNotNull().satisfies(same -> {
                    assertThat(same.placeholders()).as(key).isEqualTo(message.placeholders());
                    assertThat(same.form(Message.OTHER).placeholders())
                            .as(key)
                            .isEqualTo(message.form(Message.OTHER).placeholders());
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachPluralHasTheFormsOfItsLanguage(Messages messages) {
        Set<String> wanted = new TreeSet<>(messages.categories());
        wanted.add(Message.OTHER);
        messages.all().forEach((key, message) -> {
            Set<String> forms = new TreeSet<>(message.forms().keySet());
            forms.remove(Message.NONE);
            boolean plural =
                    ENGLISH.all().containsKey(key) && ENGLISH.all().get(key).isPlural();
            assertThat(forms).as(key).isEqualTo(plural ? wanted : Set.of(Message.OTHER));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageBeginsOrEndsWithASpaceByMistake(Messages messages) {
        messages.all()
                .forEach((key, message) -> message.forms().values().forEach(text -> {
                    if (!key.startsWith("list.")) {
                        assertThat(text.text())
                                .as(key)
                                .isEqualTo(text.text().strip())
                                .isNotBlank();
                    }
                }));
    }

    static Stream<Term> terms() {
        return Stream.<Term[]>of(
                        Standing.values(),
                        SourceKind.values(),
                        PartyKind.values(),
                        Reading.values(),
                        SecondReading.values(),
                        DerivationReason.values(),
                        ReplyState.values(),
                        ReplyScope.values(),
                        Voice.values(),
                        WordingChange.values(),
                        HistoryKind.values(),
                        SearchKind.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void editorsAndReadersAreToldTheSame(Term term) {
        assertThat(term.label(ENGLISH)).isEqualTo(term.label());
        assertThat(term.meaning(ENGLISH)).isEqualTo(term.meaning());
    }

    @Test
    void everyTermHasAPlaceAmongTheMessages() {
        assertThat(terms().map(term -> "terms." + term.family() + "." + term.word()))
                .containsExactlyInAnyOrderElementsOf(ENGLISH.all().keySet().stream()
                        .filter(key -> key.startsWith("terms."))
                        .toList());
    }

    @Test
    void everyMessageThatTemplatesAndClassesNameExists() {
        Set<String> groups = ENGLISH.all().keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Stream<String> named = Stream.concat(sources(MAIN, ".java"), sources(TEMPLATES, ".ftlh"))
                .filter(source -> source.contains("say(") || source.contains("count("))
                .flatMap(source -> found(LITERAL, source))
                .filter(key -> groups.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !FILE.matcher(key).find() && !key.endsWith(".script"));
        Set<String> missing =
                named.filter(key -> !ENGLISH.all().containsKey(key)).collect(Collectors.toSet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyMessageIsUsed() {
        String all = Stream.concat(sources(MAIN, ".java"), sources(TEMPLATES, ".ftlh"))
                .collect(Collectors.joining("\n"));
        Set<String> literals = found(LITERAL, all).collect(Collectors.toSet());
        List<String> beginnings =
                found(BEGINNING, all).filter(text -> text.contains(".")).toList();
        Set<String> pages = found(PAGE, all).collect(Collectors.toSet());
        Set<String> words = found(WORD, all).collect(Collectors.toSet());
        List<String> unused = new ArrayList<>();
        for (String key : ENGLISH.all().keySet()) {
            String last = key.substring(key.lastIndexOf('.') + 1);
            String group = key.substring(0, key.lastIndexOf('.'));
            boolean used = literals.contains(key)
                    || beginnings.stream().anyMatch(key::startsWith)
                    || (pages.contains(group) && Set.of("title", "description").contains(last))
                    || (group.equals("names") && words.contains(last))
                    || key.startsWith("language.")
                    || key.startsWith("meanings.")
                    || scripts(group).contains(last);
            if (!used) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    /** The words that the scripts of a page say, by the group of their messages. */
    private static Set<String> scripts(String group) {
        return group.endsWith(".script")
                ? SCRIPTS.getOrDefault(group.substring(0, group.indexOf('.')), Set.of())
                : Set.of();
    }

    private static final Map<String, Set<String>> SCRIPTS = Map.of(
            "search", said("search.js"),
            "claims", said("claims.js"),
            "contribute", said("contribute.js", "contribute-record.js"));

    private static Set<String> said(String... names) {
        return Stream.of(names)
                .map(name -> Fixtures.text(TEMPLATES.resolve("assets").resolve(name)))
                .flatMap(script -> found(SAID_BY_SCRIPT, script))
                .collect(Collectors.toSet());
    }

    @Test
    void everyMessageThatAScriptSaysIsHandedToIt() {
        SCRIPTS.forEach((group, words) -> Stream.of("search.js", "claims.js", "contribute.js", "contribute-record.js")
                .filter(name -> name.startsWith(group))
                .map(name -> Fixtures.text(TEMPLATES.resolve("assets").resolve(name)))
                .flatMap(script -> found(Pattern.compile("\\bsay\\(\"([a-z.-]+)\""), script))
                .filter(key -> !key.endsWith("."))
                .forEach(key ->
                        assertThat(ENGLISH.all()).containsKey(key.contains(".") ? key : group + ".script." + key)));
    }

    private static Stream<String> sources(Path folder, String ending) {
        return Fixtures.files(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .map(Fixtures::text);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap((MatchResult match) -> Stream.iterate(
                                1, group -> group <= match.groupCount(), group -> group + 1)
                        .map(match::group))
                .filter(found -> found != null);
    }
}
