package org.claimpress.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final String ARABIC = """
            language:
              direction: rtl
              plural:
                zero: n = 0
                one: n = 1
                two: n = 2
                few: n % 100 = 3..10
                many: n % 100 = 11..99
            count:
              sources:
                zero: zero
                one: one
                two: two
                few: few {count}
                many: many {count}
                other: other {count}
            """;

    private final Messages english = new Languages().english();
    private final Problems problems = new Problems();

    private Messages with(String... lines) {
        return Languages.with(english, read(String.join("\n", lines)), problems);
    }

    private YamlNode read(String text) {
        return new YamlReader()
                .read(new SourceText("messages.yaml", text), problems)
                .orElseThrow();
    }

    private List<String> found() {
        return problems.sorted().stream().map(MessagesTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.code().id() + " " + problem.place();
    }

    @Test
    void putsValuesInThePlaceOfTheirNames() {
        assertThat(english.say("pages-of-list.title", Map.of("title", "All claims", "number", 2)))
                .isEqualTo("All claims, page 2");
    }

    @Test
    void refusesAMessageThatIsNotThereAndAValueThatIsMissing() {
        assertThatThrownBy(() -> english.say("claims.nonsense")).hasMessage("There is no message claims.nonsense");
        assertThatThrownBy(() -> english.say("feeds.claim", Map.of("site", "Us")))
                .hasMessage("The message feeds.claim wants a value for {claim}");
    }

    @Test
    void choosesTheFormByTheNumber() {
        assertThat(LongStream.of(0, 1, 2).mapToObj(count -> english.count("count.sources", count)))
                .containsExactly("no source", "1 source", "2 sources");
    }

    @ParameterizedTest
    @CsvSource({"0,zero", "1,one", "2,two", "3,few 3", "110,few 110", "11,many 11", "199,many 199", "100,other 100"})
    void knowsAllSixFormsOfArabic(long count, String expected) {
        assertThat(with(ARABIC).count("count.sources", count)).isEqualTo(expected);
        assertThat(problems.areNone()).isTrue();
    }

    @Test
    void fallsBackToTheCommonFormOfAMessageThatASiteHasNotTranslated() {
        assertThat(with(ARABIC).count("claim.chain.originals", 3)).isEqualTo("3 originals that count");
    }

    @ParameterizedTest
    @CsvSource({"1,one", "21,one", "11,other", "3,few", "13,other", "104,few"})
    void readsTheRulesOfTheCldr(long count, String category) {
        PluralRules rules = PluralRules.of(
                Map.of("one", "n % 10 = 1 and n % 100 != 11", "few", "n % 10 = 2..4 and n % 100 != 12..14"));

        assertThat(rules.category(count)).isEqualTo(category);
    }

    @Test
    void tellsWhatIsARuleForNumbers() {
        assertThat(PluralRules.isRule("n = 0 or n = 1")).isTrue();
        assertThat(PluralRules.isRule("n % 0 = 1")).isFalse();
        assertThat(PluralRules.isRule("one")).isFalse();
    }

    @Test
    void knowsTheDirectionOfALanguage() {
        assertThat(english.isRightToLeft()).isFalse();
        assertThat(with(ARABIC).isRightToLeft()).isTrue();
    }

    @Test
    void groupsTheDigitsOfLargeNumbersAsTheLanguageDoes() {
        assertThat(english.shown(999)).isEqualTo("999");
        assertThat(english.shown(1_234_567)).isEqualTo("1,234,567");
        assertThat(new Languages().in(Locale.GERMAN).orElseThrow().shown(12_345))
                .isEqualTo("12.345");
    }

    @Test
    void setsListsAsTheLanguageDoes() {
        Messages german = new Languages().in(Locale.GERMAN).orElseThrow();

        assertThat(english.and(List.of())).isEmpty();
        assertThat(english.and(List.of("A"))).isEqualTo("A");
        assertThat(english.and(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(german.and(List.of("A", "B", "C"))).isEqualTo("A, B und C");
        assertThat(german.orPhrases(List.of("A", "B"))).isEqualTo("A; oder B");
    }

    @Test
    void speaksALanguageWhateverTheCountry() {
        assertThat(new Languages()
                        .in(Locale.forLanguageTag("de-CH"))
                        .orElseThrow()
                        .say("names.sources"))
                .isEqualTo("Quellen");
        assertThat(new Languages().in(Locale.FRENCH)).isEmpty();
    }

    @Test
    void keepsTheEnglishOfTheCommandLine() {
        assertThat(new Languages().in(Locale.GERMAN).orElseThrow().english().say("names.sources"))
                .isEqualTo("Sources");
    }

    @Test
    void takesASitesOwnWords() {
        Messages own = with("names:", "  sources: Where it comes from");

        assertThat(own.say("names.sources")).isEqualTo("Where it comes from");
        assertThat(own.say("names.claims")).isEqualTo("Claims");
        assertThat(own.english().say("names.sources")).isEqualTo("Sources");
    }

    @Test
    void refusesANameThatNoMessageHas() {
        with("names:", "  source: Sources");

        assertThat(found()).containsExactly("unknown-message messages.yaml:2:3");
        assertThat(problems.sorted().get(0).advice()).contains("names.sources");
    }

    @Test
    void refusesAPlaceholderThatNobodyFills() {
        with("pages-of-list:", "  title: \"{title}, page {page}\"");

        assertThat(found()).containsExactly("message-placeholders messages.yaml:2:3");
        assertThat(problems.sorted().get(0).message()).contains("{page}");
    }

    @Test
    void refusesAMessageWithoutAPlaceholderOfTheOriginal() {
        with("pages-of-list:", "  title: \"{title}\"");

        assertThat(problems.sorted().get(0).message()).contains("lacks {number}");
    }

    @Test
    void refusesABraceWithoutAPlaceholder() {
        with("names:", "  sources: \"Sources {\"");

        assertThat(found()).containsExactly("message-placeholders messages.yaml:2:12");
    }

    @Test
    void refusesAnElementThatDoesNotEnd() {
        with("claim:", "  answers:", "    right-of-reply: \"Send it {link}here{/other}\"");

        assertThat(found()).containsExactly("message-placeholders messages.yaml:3:21");
    }

    @Test
    void wantsEachFormOfThePlural() {
        with("sources:", "  used-in:", "    few: a few", "    other: \"{count} times\"");

        assertThat(found()).containsExactly("message-forms messages.yaml:2:3");
        assertThat(problems.sorted().get(0).message()).contains("\"one\"");
    }

    @Test
    void refusesFormsWhereNoNumberChooses() {
        with("names:", "  sources:", "    one: Source", "    other: Sources");

        assertThat(found()).containsExactly("message-forms messages.yaml:2:3");
    }

    @Test
    void refusesRulesAndDirectionsThatItCannotFollow() {
        with("language:", "  direction: down", "  plural:", "    one: sometimes");

        assertThat(found()).containsExactly("message-forms messages.yaml:2:3", "message-forms messages.yaml:4:5");
    }

    @Test
    void refusesWhatIsNoText() {
        with("names:", "  sources: [Sources]");

        assertThat(found()).containsExactly("message-forms messages.yaml:2:3");
    }

    @Test
    void refusesAListOfMessages() {
        with("- names");

        assertThat(found()).containsExactly("unknown-message messages.yaml:1:1");
    }

    @Test
    void refusesInvisibleCharactersAndEndlessTexts() {
        with("names:", "  sources: \"So\\u202Eurces\"", "  claims: " + "long ".repeat(300));

        assertThat(found()).containsExactly("control-character messages.yaml:2:12", "message-forms messages.yaml:3:11");
    }

    @Test
    void staysAsItWasWhereAnythingIsWrong() {
        assertThat(with("names:", "  sources: Mine", "  nonsense: Yours").say("names.sources"))
                .isEqualTo("Sources");
    }
}
