package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimpress.Fixtures;
import org.claimpress.fuzz.Target;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.WebAddress;
import org.claimpress.yaml.YamlReader;
import org.claimpress.yaml.YamlScalar;

/** The readers of this package, to be fed. */
public final class ReadTargets {

    private record Fed(String name, List<String> tokens, BiConsumer<String, Problems> reader) implements Target {

        @Override
        public void read(String input, Problems problems) {
            reader.accept(input, problems);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final YamlReader YAML = new YamlReader();
    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private ReadTargets() {}

    /**
     * All of them.
     *
     * @param folder where files to be read are written
     */
    public static List<Target> all(Path folder) {
        return List.of(
                new Fed(
                        "file",
                        List.of("\r\n", "\r", "\n", "\u0085", "\uFEFF", "a"),
                        (input, problems) -> file(folder, input, problems)),
                new Fed(
                        "front-matter",
                        List.of("---\n", "--- \n", "---", "id: a\n", "\n", "# c\n", "text\n", "[^a]: b\n", "'", "\""),
                        ReadTargets::frontMatter),
                new Fed(
                        "lock",
                        List.of(
                                "quotes:\n",
                                "  - source: a\n",
                                "    quote: \"b\"\n",
                                "    at: 1\n",
                                "    at: -1\n",
                                "    at: 99999999999\n",
                                "    sha256: x\n",
                                "    words: \"0-3, 40-44\"\n",
                                "9-1",
                                "copies:\n",
                                "    hedge: says\n    hedge-at: 1\n",
                                "    found: 2026-01-01\n",
                                "[",
                                "\"",
                                "\n"),
                        ReadTargets::lock),
                new Fed(
                        "date",
                        List.of("2024", "-", "/", ".", " ", "April", "Feb", "31", "0", "29", "unknown", "T", "+", "９"),
                        ReadTargets::date),
                new Fed(
                        "address",
                        List.of(
                                "https://",
                                "http://",
                                "//",
                                "@",
                                ":",
                                "#",
                                "?",
                                "%",
                                "%00",
                                "[",
                                "]",
                                "example.org",
                                "xn--",
                                "..",
                                "/",
                                "\\",
                                "а",
                                "127.0.0.1",
                                "::1",
                                "mailto:"),
                        ReadTargets::address));
    }

    private static RecordReading reading(Problems problems) {
        return new RecordReading(Fixtures.TODAY, MARKDOWN, new ArrayList<>(), problems);
    }

    private static boolean isRefused(SourceText source, Problems problems) {
        return CharacterCodes.refuses(source.text(), index -> source.placeAt(index, 1), problems);
    }

    /** Each character is a byte, so that what is no UTF-8 comes up too. */
    private static void file(Path folder, String input, Problems problems) {
        boolean ascii = input.length() % 2 == 0;
        Path file = folder.resolve("fed.yaml");
        try {
            Files.write(file, input.getBytes(ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            new TextFile("fed.yaml", file, 40_000, problems)
                    .read()
                    .ifPresent(source -> assertThat(source.text()).doesNotContain("\r", "\u2028", "\u0000"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void frontMatter(String input, Problems problems) {
        SourceText source = new SourceText("a.md", input);
        if (!isRefused(source, problems)) {
            TextWithFields.split(source, YAML, problems).ifPresent(parts -> {
                new MarkdownType("").read(parts.body(), reading(problems));
                ExplainerFields.explainer(new MarkdownType("").placeholder()).read(parts.fields(), reading(problems));
            });
        }
    }

    private static void lock(String input, Problems problems) {
        SourceText source = new SourceText("quotes.lock", input);
        if (!isRefused(source, problems)) {
            YAML.read(source, problems).ifPresent(root -> {
                int read =
                        LockFields.TYPE.read(root, reading(problems)).quotes().size();
                assertThat(LockFields.quoteNodes(root).size()).isGreaterThanOrEqualTo(read);
            });
        }
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(
                new SourceText("a.yaml", text).whole(), text, YamlScalar.Reading.TEXT, YamlScalar.Style.QUOTED);
    }

    private static void date(String input, Problems problems) {
        new DateType().read(scalar(input), reading(problems));
        new DayType().read(scalar(input), reading(problems));
        WrittenDates.inRecordForm(input).ifPresent(date -> assertThat(date).matches("\\d{4}-\\d\\d(-\\d\\d)?"));
    }

    private static void address(String input, Problems problems) {
        new AddressType().read(scalar(input), reading(problems));
        new SiteAddressType().read(scalar(input), reading(problems));
        WebAddress.mailFault(input);
        if (WebAddress.fault(input).isEmpty()) {
            URI address = URI.create(input);
            assertThat(address.getHost()).matches("[A-Za-z0-9.-]+\\.[A-Za-z0-9.-]+");
            assertThat(address.getRawUserInfo()).isNull();
            assertThat(input).matches("(?i)https?://[!-~]+");
        }
    }
}
