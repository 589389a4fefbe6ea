package org.claimpress.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.PlainEnglish;
import org.claimpress.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    static Stream<Code> codes() {
        return CodeBook.all().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCodeIsExplained(Code code) {
        StringWriter out = new StringWriter();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

        int exit = Main.run(
                new String[] {"explain", code.id()}, new PrintWriter(out), new PrintWriter(new StringWriter()), clock);

        assertThat(exit).isZero();
        assertThat(out.toString()).contains(code.id(), code.meaning(), code.why(), "Not so:", "But so:");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCodeIsExplainedInShortSentences(Code code) {
        assertThat(PlainEnglish.tooLong(code.meaning())).isEmpty();
        assertThat(PlainEnglish.tooLong(code.why())).isEmpty();
    }

    @Test
    void noTwoCodesShareAWord() {
        assertThat(CodeBook.all().stream().map(Code::id)).doesNotHaveDuplicates();
    }

    @Test
    void noCodeIsRenamed() throws Exception {
        List<String> published = Files.readAllLines(Path.of("src", "test", "resources", "codes.txt"));

        assertThat(CodeBook.all().stream().map(Code::id)).containsExactlyElementsOf(published);
    }

    @ParameterizedTest
    @MethodSource("books")
    void eachBookOffersAllItsCodes(Class<? extends CodeBook> type) throws Exception {
        List<Code> declared = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Code.class)
                .map(CodesTest::value)
                .toList();

        assertThat(type.getConstructor().newInstance().codes()).containsAll(declared);
    }

    static Stream<Class<? extends CodeBook>> books() {
        return java.util.ServiceLoader.load(CodeBook.class).stream().map(provider -> provider.type());
    }

    private static Code value(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return (Code) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
