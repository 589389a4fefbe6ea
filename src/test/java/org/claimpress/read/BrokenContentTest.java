package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimpress.BrokenSite;
import org.claimpress.Fixtures;
import org.claimpress.PlainEnglish;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks one thing in a sound site, and looks where the message points. */
class BrokenContentTest {

    @TempDir
    private Path folder;

    /**
     * A way to break the site.
     *
     * @param deed what to do to the file
     * @param file the file to break
     * @param from the text to replace; empty for the whole file
     * @param to what to put there
     * @param expected code, line and column, as {@code code 1:2}
     * @param wrong what an editor who saw only the message then changed; empty where the message itself says what to write
     * @param right what the editor wrote there
     */
    record Breakage(Deed deed, String file, String from, String to, String expected, String wrong, String right) {

        /** The same breakage, mended by somebody who knew what only people know. */
        Breakage mendedBy(String changed, String written) {
            return new Breakage(deed, file, from, to, expected, changed, written);
        }

        /** The same breakage, mended by writing what stood there: the message names the value and its form. */
        Breakage mendedByTheFact() {
            return mendedBy(to, from);
        }

        @Override
        public String toString() {
            return expected + " in " + file;
        }
    }

    enum Deed {
        EDIT,
        WRITE,
        DELETE
    }

    private static Breakage breakage(String file, String from, String to, String expected) {
        return new Breakage(from.isEmpty() ? Deed.WRITE : Deed.EDIT, file, from, to, expected, "", "");
    }

    private static Breakage added(String file, String text, String expected) {
        return new Breakage(Deed.WRITE, file, "", text, expected, "", "");
    }

    private static Breakage deleted(String file, String expected) {
        return new Breakage(Deed.DELETE, file, "", "", expected, "", "");
    }

    private static final String CLAIM = "claims/inbox.yaml";
    private static final String SOURCE = "sources/herald.yaml";
    private static final String TEXT = "explainers/what-an-inbox-is.md";

    /** A claim that brings a party along. */
    private static final String WITH_A_PARTY =
            "related: [payment]\nwith:\n  parties:\n    - id: lamp-co\n      name: Lamp Co\n      kind: firm\n      description: One.";

    /** What is told of the claim that brings a sound party along. */
    private static final List<String> OF_A_PARTY_BROUGHT_ALONG = List.of("several-records 46:3", "orphan-party 47:11");

    static Stream<Breakage> breakages() {
        return Stream.of(syntax(), shape(), values(), names(), texts(), rules()).flatMap(List::stream);
    }

    private static List<Breakage> syntax() {
        return List.of(
                breakage(CLAIM, "reason: One", "reason: 'Acme's own", "stray-quote 11:14")
                        .mendedBy("'Acme’s own", "Acme’s own"),
                breakage(CLAIM, "reason: One letter", "reason: \"The \"letter\"", "stray-quote 11:14")
                        .mendedBy("\"The \"letter\"", "The “letter”"),
                breakage(CLAIM, "reason: One letter", "reason: One: letter", "colon-in-text 11:12"),
                breakage(CLAIM, "reason: One letter says so.", "reason: \"One\" letter says so.", "stray-quote 11:13"),
                breakage(
                        CLAIM,
                        "title: Acme opened its users’ inboxes",
                        "title: \"Acme opened inboxes”",
                        "unclosed-quote 2:8"),
                breakage(CLAIM, "reason: One letter", "reason: \"One letter", "unclosed-quote 11:9"),
                breakage(CLAIM, "note: The letter’s words.", "note: 'The letter’s words.", "unclosed-quote 28:13")
                        .mendedByTheFact(),
                breakage(CLAIM, "reason: One", "\treason: One", "tab 11:1").mendedBy("\treason", "reason"),
                breakage(CLAIM, "reason: One", "  reason: One", "indentation 11:3")
                        .mendedByTheFact(),
                breakage("topics.yaml", "    label: Money", "   label: Money", "indentation 6:4")
                        .mendedByTheFact(),
                breakage("topics.yaml", "  - id: money", "  - ]", "yaml-syntax 5:5")
                        .mendedByTheFact(),
                breakage(CLAIM, "title: Acme", "title: \"Acme", "unclosed-quote 2:8"),
                breakage(CLAIM, "title: Acme", "title Acme", "missing-colon 2:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "status: alleged", "status:alleged", "missing-colon 10:7"),
                breakage(CLAIM, "title: Acme", "title: @Acme", "reserved-character 2:8"),
                breakage(CLAIM, "title: Acme opened", "title: %Acme opened", "reserved-character 2:8"),
                breakage(CLAIM, "title: Acme opened its users’ inboxes", "title: \"C:\\data\"", "unknown-escape 2:12")
                        .mendedBy("C:\\data", "C:\\\\data"),
                breakage(CLAIM, "accused: [acme]", "accused: [acme", "unclosed-bracket 9:10")
                        .mendedByTheFact(),
                breakage(CLAIM, "answer: |\n", "answer: | text\n", "block-text 12:11")
                        .mendedBy("answer: | text\n", "answer: |\n  text\n"),
                breakage(CLAIM, "reason: One letter says so.", "reason: *so*", "alias 11:9")
                        .mendedBy("*so*", "\"*so*\""),
                breakage(CLAIM, "reason: One letter says so.", "reason: &so One", "alias 11:9")
                        .mendedBy("&so One", "\"&so One\""),
                breakage(CLAIM, "reason: One letter says so.", "reason: !so One", "tag 11:9")
                        .mendedBy("!so One", "\"!so One\""),
                breakage(CLAIM, "accused: [acme]", "accused: " + "[".repeat(13) + "]".repeat(13), "too-deep 9:21")
                        .mendedByTheFact(),
                breakage(CLAIM, "status: alleged", "status: alleged\nstatus: alleged", "duplicate-key 11:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "status: alleged", "[status]: alleged", "complex-key 10:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "differences:", "---\ndifferences:", "several-documents 39:1")
                        .mendedByTheFact());
    }

    private static List<Breakage> shape() {
        return List.of(
                breakage(CLAIM, "", "", "empty-file 1:1"),
                breakage(CLAIM, "", "# nothing yet\n", "empty-file 1:1"),
                breakage(CLAIM, "", "- a list\n", "wrong-type 1:1"),
                breakage("topics.yaml", "topics:", "topic:", "unknown-key 1:1"),
                breakage("statuses.yaml", "statuses:", "status:", "unknown-key 1:1"),
                breakage("timeline.yaml", "events:", "event:", "unknown-key 1:1"),
                breakage("quotes.lock", "quotes:", "quote:", "unknown-key 7:1"),
                breakage(CLAIM, "related: [payment]", list("related:", Limits.LIST + 1), "list-too-long 1045:5")
                        .mendedByTheFact(),
                breakage(CLAIM, "related: [payment]", "related: [" + "a, ".repeat(4_000) + "]", "line-too-long 44:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "id: inbox", fields(Limits.FIELDS + 1), "too-many-fields 101:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "unknowns:", "unknown:", "unknown-key 40:1"),
                breakage(CLAIM, "    speaker: A spokesperson", "    spaeker: A spokesperson", "unknown-key 19:5"),
                breakage(CLAIM, "title: Acme opened its users’ inboxes\n", "", "missing-field 1:1")
                        .mendedBy("allegation:", "title: Acme opened its users’ inboxes\nallegation:"),
                breakage(CLAIM, "    state: denies\n", "", "missing-field 17:5")
                        .mendedBy("  - party: acme\n", "  - party: acme\n    state: denies\n"),
                breakage(CLAIM, "  context: []\n", "  context:\n", "empty-field 32:3")
                        .mendedBy("  context:\n", ""),
                breakage(CLAIM, "reason: One letter says so.", "reason:", "empty-field 11:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "topics: [messages]", "topics: []", "empty-field 4:9")
                        .mendedByTheFact(),
                breakage(CLAIM, "topics: [messages]", "topics: messages", "wrong-type 4:9"),
                breakage(CLAIM, "reason: One letter says so.", "reason: [One, letter]", "wrong-type 11:9")
                        .mendedByTheFact(),
                breakage(CLAIM, "reason: One letter says so.", "reason: no", "ambiguous-value 11:9"),
                breakage(CLAIM, "reason: One letter says so.", "reason: 012", "ambiguous-value 11:9"),
                breakage(CLAIM, "reason: One letter says so.", "reason: 12:30", "ambiguous-value 11:9"),
                breakage(CLAIM, "reason: One letter says so.", "reason: 2024-01-01", "ambiguous-value 11:9"),
                deleted("site.yaml", "missing-file 1:1"),
                added("claims/other.yml", "id: other\n", "unexpected-file 1:1"),
                added("notes/idea.yaml", "id: idea\n", "unexpected-file 1:1"),
                breakage(CLAIM, "related: [payment]", WITH_A_PARTY, "unknown-value 49:13")
                        .mendedBy("kind: firm", "kind: company"),
                added("claims/My_Claim.yaml", "id: my\n", "unexpected-file 1:1"));
    }

    private static String list(String key, int items) {
        return key + "\n  - payment".repeat(items);
    }

    private static String fields(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "f" + i + ": x\n").collect(Collectors.joining());
    }

    private static List<Breakage> values() {
        return List.of(
                breakage(CLAIM, "checked: 2026-01-02", "checked: 2026-02-30", "impossible-date 46:10")
                        .mendedByTheFact(),
                breakage(CLAIM, "checked: 2026-01-02", "checked: 02.01.2026", "bad-date 46:10")
                        .mendedByTheFact(),
                breakage(CLAIM, "checked: 2026-01-02", "checked: 2026-01", "bad-date 46:10")
                        .mendedByTheFact(),
                breakage(CLAIM, "checked: 2026-01-02", "checked: 2062-01-02", "future-date 46:10")
                        .mendedByTheFact(),
                breakage("quotes.lock", "words: \"9-14\"", "words: \"14-9\"", "unknown-value 20:12")
                        .mendedByTheFact(),
                breakage("quotes.lock", "words: \"9-14\"", "words: \"9-14 or so\"", "unknown-value 20:12")
                        .mendedByTheFact(),
                breakage("quotes.lock", "words: \"9-14\"", "words: [9, 14]", "wrong-type 20:12")
                        .mendedByTheFact(),
                breakage(
                                "quotes.lock",
                                "words: \"9-14\"",
                                "words: \"" + "9-14,\n        ".repeat(20_000) + "9-14\"",
                                "unknown-value 20:12")
                        .mendedByTheFact(),
                breakage("quotes.lock", "words: 260", "words: many", "unknown-value 6:12")
                        .mendedByTheFact(),
                breakage(CLAIM, "voice: fact", "voice: factual", "unknown-value 36:12"),
                breakage(CLAIM, "topics: [messages]", "topics: [messages]\nkind: rumour", "unknown-value 5:7")
                        .mendedBy("kind: rumour", "kind: allegation"),
                breakage(CLAIM, "    state: denies", "    state: denies\n    speaks-to: nobody", "unknown-value 19:16")
                        .mendedBy("speaks-to: nobody", "speaks-to: this-claim"),
                breakage(
                                CLAIM,
                                "    state: denies",
                                "    state: denies\n    statement: " + "We did not. ".repeat(500),
                                "too-long 19:16")
                        .mendedBy("We did not. ".repeat(500), "We did not."),
                breakage(
                                "sources/letter.yaml",
                                "kind: court-record",
                                "kind: court-record\nlanguage: german!",
                                "unknown-value 3:11")
                        .mendedBy("german!", "de"),
                breakage(SOURCE, "kind: news", "kind: newspaper", "unknown-value 2:7"),
                breakage("site.yaml", "language: en", "language: english!", "unknown-value 5:11")
                        .mendedBy("english!", "en"),
                breakage("site.yaml", "publisher: The", "contact: {mail: nobody}\npublisher: The", "bad-address 7:17")
                        .mendedBy("mail: nobody", "mail: desk@acme-record.net"),
                breakage(
                                "site.yaml",
                                "publisher: The",
                                "contact: {form: mailto:a@b.example}\npublisher: The",
                                "forbidden-scheme 7:17")
                        .mendedBy("form: mailto:a@b.example", "form: https://acme-record.net/write"),
                breakage("site.yaml", "publisher: The", "format: 2\npublisher: The", "newer-format 7:9")
                        .mendedBy("format: 2", "format: 1"),
                breakage("site.yaml", "publisher: The", "format: 0\npublisher: The", "unknown-value 7:9")
                        .mendedBy("format: 0", "format: 1"),
                breakage("site.yaml", "publisher: The", "format: [1]\npublisher: The", "wrong-type 7:9")
                        .mendedBy("format: [1]", "format: 1"),
                breakage("site.yaml", "publisher: The", "contact: {}\npublisher: The", "empty-field 7:10")
                        .mendedBy("contact: {}", "contact: {mail: desk@acme-record.net}"),
                breakage(SOURCE, "url: https://herald.example/", "url: herald.example/", "bad-address 8:6"),
                breakage(
                                SOURCE,
                                "url: https://herald.example/acme-inboxes",
                                "url: ftp://herald.example/x",
                                "forbidden-scheme 8:6")
                        .mendedByTheFact(),
                breakage(
                                SOURCE,
                                "https://herald.example/acme-inboxes",
                                "\"javascript:alert(1)\"",
                                "forbidden-scheme 8:6")
                        .mendedByTheFact(),
                breakage(
                                SOURCE,
                                "https://herald.example/acme-inboxes",
                                "https://me@herald.example/x",
                                "bad-address 8:6")
                        .mendedBy("me@", ""),
                breakage("site.yaml", "base-url: https://site.example/", "base-url: https://x/#", "bad-address 4:11")
                        .mendedByTheFact(),
                breakage("site.yaml", "base-url: https://site.example/", "base-url: https://x/?a", "bad-address 4:11")
                        .mendedByTheFact(),
                breakage(CLAIM, "inboxes\nallegation", "inboxes" + " again".repeat(10) + "\nallegation", "too-long 2:8")
                        .mendedBy(" again".repeat(10), ""),
                breakage(CLAIM, "title: Acme", "title: Ac\u0007me", "control-character 2:10")
                        .mendedBy("\u0007", ""),
                breakage(CLAIM, "title: Acme", "title: Ac\u202Eme", "control-character 2:10")
                        .mendedBy("\u202E", ""),
                breakage(CLAIM, "reason: One letter says so.", "reason: \"\\u202Eso\"", "control-character 11:9")
                        .mendedBy("\\u202Eso", "One letter says so."),
                breakage(CLAIM, "reason: One", "# agreed\u2028reason: One", "control-character 11:9")
                        .mendedBy("\u2028", "\n"),
                breakage(CLAIM, "reason: One", "# agreed\u2029reason: One", "control-character 11:9")
                        .mendedBy("\u2029", "\n"),
                breakage(CLAIM, "reason: One", "# agreed\rreason: One", "control-character 11:9")
                        .mendedBy("\r", "\n"),
                breakage(CLAIM, "reason: One", "# agreed\u0085reason: One", "control-character 11:9")
                        .mendedBy("\u0085", "\n"),
                breakage(CLAIM, "title: Acme", "ti\u2028tle: Acme", "control-character 2:3")
                        .mendedBy("\u2028", ""),
                breakage(CLAIM, "title: Acme", "title: Ac\u200Bme", "control-character 2:10"),
                breakage(CLAIM, "title: Acme", "title: Ac\u200Fme", "control-character 2:10")
                        .mendedBy("\u200F", ""),
                breakage(CLAIM, "title: Acme", "title: Ac\u3164me", "control-character 2:10")
                        .mendedBy("\u3164", ""),
                breakage(CLAIM, "title: Acme", "title: Ac\uDB40\uDC41me", "control-character 2:10")
                        .mendedBy("\uDB40\uDC41", ""),
                breakage(TEXT, "See [above]", "See&#x202e; [above]", "control-character 17:4")
                        .mendedBy("&#x202e;", ""),
                breakage(TEXT, "See [above]", "See&#8203; [above]", "control-character 17:4")
                        .mendedBy("&#8203;", ""),
                breakage(TEXT, "See [above]", "See&#x9b; [above]", "control-character 17:4")
                        .mendedBy("&#x9b;", ""),
                breakage(TEXT, "See [above]", "See&shy; [above]", "control-character 17:4")
                        .mendedBy("&shy;", ""));
    }

    private static List<Breakage> names() {
        return List.of(
                breakage(CLAIM, "id: inbox", "id: inboxes", "id-differs 1:5").mendedByTheFact(),
                breakage(CLAIM, "id: inbox", "id: In_Box", "bad-id 1:5"),
                breakage("topics.yaml", "id: money", "id: messages", "duplicate-id 5:9")
                        .mendedBy("id: messages\n    label: Money", "id: money\n    label: Money"),
                added("claims/zero/payment.yaml", "id: payment\n", "duplicate-id 1:5"),
                breakage(CLAIM, "topics: [messages]", "topics: [mesages]", "unknown-reference 4:10")
                        .mendedByTheFact(),
                breakage(CLAIM, "status: alleged", "status: proven", "unknown-reference 10:9")
                        .mendedByTheFact(),
                breakage(CLAIM, "  - party: acme", "  - party: acmee", "unknown-reference 17:12")
                        .mendedByTheFact(),
                breakage(CLAIM, "      via: herald", "      via: heralt", "unknown-reference 27:12")
                        .mendedByTheFact(),
                breakage(CLAIM, "related: [payment]", "related: [payments]", "unknown-reference 44:11")
                        .mendedByTheFact(),
                breakage(CLAIM, "(claim:payment)", "(claim:payments)", "unknown-reference 15:92")
                        .mendedByTheFact(),
                breakage(CLAIM, "#the-short-of-it", "#the-long-of-it", "unknown-anchor 15:26")
                        .mendedByTheFact());
    }

    private static List<Breakage> texts() {
        return List.of(
                breakage("site.yaml", "and Acme denies it", "and:\\n\\n- Acme denies it", "not-one-paragraph 12:13")
                        .mendedByTheFact(),
                breakage("site.yaml", "and Acme denies it", "and " + "so ".repeat(100), "too-long 12:13")
                        .mendedByTheFact(),
                breakage("site.yaml", "claims: [inbox]", "claims: [inbux]", "unknown-reference 13:14")
                        .mendedByTheFact(),
                breakage("site.yaml", "(claim:inbox), and", "(claim:inbux), and", "unknown-reference 12:35")
                        .mendedByTheFact(),
                breakage(TEXT, "---\nid", "id", "front-matter 1:1").mendedByTheFact(),
                breakage(TEXT, "2026-01-01\n---", "2026-01-01\n", "front-matter 1:1")
                        .mendedByTheFact(),
                breakage(TEXT, "title: What", "titel: What", "unknown-key 3:1"),
                breakage(TEXT, "source:herald", "source:heralt", "unknown-reference 12:39")
                        .mendedByTheFact(),
                breakage(TEXT, "party:acme", "party:acne", "unknown-reference 12:73")
                        .mendedByTheFact(),
                breakage(TEXT, "#the-short-of-it", "#the-short", "dead-anchor 17:13")
                        .mendedByTheFact(),
                breakage(TEXT, "https://news.example/acme?a=1&b=2", "../claims/inbox/", "forbidden-link 13:10")
                        .mendedByTheFact(),
                breakage(TEXT, "https://news.example/acme?a=1&b=2", "javascript:alert(1)", "forbidden-link 13:10")
                        .mendedByTheFact(),
                breakage(TEXT, "https://news.example/acme?a=1&b=2", "data:text/html,x", "forbidden-link 13:10")
                        .mendedByTheFact(),
                breakage(TEXT, "See [above]", "![above]", "image-in-text 17:1").mendedByTheFact(),
                breakage(TEXT, "See [above]", "See <b>it</b> [above]", "raw-html 17:5")
                        .mendedBy("<b>it</b>", "**it**"),
                breakage(TEXT, "## Read on", "# Read on", "heading-level 15:1").mendedByTheFact(),
                breakage(TEXT, "## Read on", "#### Read on", "heading-level 15:1")
                        .mendedByTheFact(),
                breakage(TEXT, "See [above]", "See.[^note] [above]", "missing-footnote 17:5")
                        .mendedByTheFact(),
                breakage(TEXT, "See [above]", ">".repeat(40) + " See [above]", "text-too-complex 17:1")
                        .mendedByTheFact());
    }

    private static List<Breakage> rules() {
        return List.of(
                breakage(
                                "sources/letter.yaml",
                                "no-url: The original was not found.\n",
                                "",
                                "source-without-address 1:5")
                        .mendedBy(
                                "read: quoted-elsewhere",
                                "no-url: The original was not found.\nread: quoted-elsewhere"),
                breakage(
                                "claims/payment.yaml",
                                "  for:\n    - source: herald\n      note: Reports the sum.\n    - source: statement\n      note: Names the payment.",
                                "  for: []",
                                "claim-without-source 17:1")
                        .mendedByTheFact(),
                breakage(CLAIM, "accused: [acme]", "accused: [acme, plaintiffs]", "missing-reply 9:17")
                        .mendedByTheFact(),
                breakage("claims/payment.yaml", "party: acme", "party: plaintiffs", "missing-reply 13:1")
                        .mendedBy(
                                "  - party: plaintiffs",
                                "  - party: acme\n    state: none-found\n    date: 2026-01-01\n  - party: plaintiffs"),
                breakage(
                                CLAIM,
                                "    source: statement\n    quote: We never opened an inbox.\n",
                                "",
                                "reply-without-source 18:12")
                        .mendedBy(
                                "    date: 2024-04-02\n",
                                "    date: 2024-04-02\n    source: statement\n    quote: We never opened an inbox.\n"),
                breakage(
                                "claims/payment.yaml",
                                "date: 2026-01-01\nevid",
                                "date: unknown\nevid",
                                "search-without-date 16:11")
                        .mendedByTheFact(),
                breakage(
                                CLAIM,
                                "quote: opened the inboxes of its users",
                                "quote: opened" + " the inboxes".repeat(25),
                                "quotation-too-long 26:14")
                        .mendedByTheFact());
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void pointsAtTheBrokenThing(Breakage breakage) throws IOException {
        assertThat(problemsOf(breakage)).contains(breakage.expected());
    }

    static Stream<Breakage> edits() {
        return breakages().filter(breakage -> breakage.deed() == Deed.EDIT);
    }

    /** Either a message says what to write, or a person knows; either way nothing wrong is left. */
    @ParameterizedTest
    @MethodSource("edits")
    void whatAMessageSaysMendsTheFile(Breakage breakage) throws IOException {
        BrokenSite site = new BrokenSite(folder.resolve("content"));
        site.edit(breakage.file(), breakage.from(), breakage.to());

        site.followTheMessages();
        assertThat(site.told().isEmpty())
                .as("needs nobody")
                .isEqualTo(breakage.wrong().isEmpty());
        if (!breakage.wrong().isEmpty()) {
            site.edit(breakage.file(), breakage.wrong(), breakage.right());
        }

        assertThat(site.told()).isSubsetOf(OF_A_PARTY_BROUGHT_ALONG);
    }

    @Test
    void findsNothingWrongWithTheSoundSite() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);

        assertThat(check().sorted()).isEmpty();
    }

    @Test
    void looksForTheAnchorOfAnExplainerInNoPageOfTheSameName() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Files.writeString(
                folder.resolve("pages/what-an-inbox-is.md"),
                "---\nid: what-an-inbox-is\ntitle: Another\nsummary: Another.\n---\n\nNo heading.\n");

        assertThat(check().sorted()).isEmpty();
    }

    @Test
    void pointsAtTheFirstByteThatIsNotUtf8() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Files.write(folder.resolve(CLAIM), "id: inbox\ntitle: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(check().sorted().stream().map(BrokenContentTest::shown))
                .first()
                .isEqualTo("wrong-encoding 2:11");
    }

    @Test
    void saysOfRecordsInANewerFormatNothingButThat() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Path settings = folder.resolve("site.yaml");
        Files.writeString(settings, "format: 7\ncolour: blue\n" + Files.readString(settings));
        Files.writeString(folder.resolve(CLAIM), "id: inbox\nverdict: open\n");

        assertThat(check().sorted().stream().map(BrokenContentTest::shown)).containsExactly("newer-format 1:9");
    }

    @Test
    void refusesAFolderOfTooManyFiles() throws IOException {
        Files.createDirectories(folder.resolve("claims"));
        for (int i = 0; i <= Limits.FILES; i++) {
            Files.createFile(folder.resolve("claims/c" + i + ".yaml"));
        }

        assertThat(check().sorted().stream().map(BrokenContentTest::shown)).contains("too-many-files 1:1");
    }

    @Test
    void refusesAChainOfDerivationsThatNoPageCanShow() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        String herald = Files.readString(folder.resolve(SOURCE));
        for (int i = 1; i <= 1_000; i++) {
            String from = i == 1_000 ? "letter" : "s" + (i + 1);
            Files.writeString(
                    folder.resolve("sources/s" + i + ".yaml"),
                    herald.replace("id: herald", "id: s" + i).replace("from: letter", "from: " + from));
        }

        assertThat(check().sorted())
                .filteredOn(problem -> problem.code().id().equals("derivation-chain-too-long"))
                .extracting(problem -> problem.place().path())
                .containsExactly("content/sources/s971.yaml");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Files.writeString(folder.resolve(CLAIM), "#".repeat(Limits.FILE + 1));

        assertThat(check().sorted().stream().map(BrokenContentTest::shown))
                .first()
                .isEqualTo("file-too-large 1:1");
    }

    @Test
    void blamesNoLinkForATextThatCouldNotBeRead() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Files.writeString(folder.resolve(TEXT), "\n" + "[".repeat(400) + "\n", StandardOpenOption.APPEND);

        assertThat(check().sorted())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.code().id())
                .containsExactly("text-too-complex");
    }

    @Test
    void refusesAFolderThatIsTooLarge() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        for (int i = 0; i <= Limits.FOLDER / Limits.FILE; i++) {
            try (RandomAccessFile file = new RandomAccessFile(
                    folder.resolve("sources/s" + i + ".yaml").toFile(), "rw")) {
                file.setLength(Limits.FILE);
            }
        }

        assertThat(check().sorted())
                .filteredOn(Problem::isError)
                .extracting(Problem::message)
                .contains("The folder holds more than 50 million bytes");
    }

    @Test
    void findsEveryProblemOfEveryFileInOneRun() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        replace("claims/payment.yaml", "status: corroborated", "status: no-such");
        replace(CLAIM, "voice: fact", "voice: factual");
        replace(CLAIM, "checked: 2026-01-02", "checked: 2026-13-02");
        replace("parties/acme.yaml", "kind: company", "kind: firm");
        replace(TEXT, "source:herald", "source:heralt");
        replace("sources/letter.yaml", "no-url: The original was not found.\n", "");

        List<String> found =
                check().sorted().stream().map(BrokenContentTest::shown).toList();

        assertThat(found)
                .containsExactly(
                        "unknown-value 36:12",
                        "impossible-date 46:10",
                        "unknown-reference 10:9",
                        "unknown-reference 12:39",
                        "unknown-value 3:7",
                        "source-without-address 1:5");
    }

    private List<String> problemsOf(Breakage breakage) throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Path file = folder.resolve(breakage.file());
        switch (breakage.deed()) {
            case EDIT -> replace(breakage.file(), breakage.from(), breakage.to());
            case DELETE -> Files.delete(file);
            case WRITE -> {
                Files.createDirectories(file.getParent());
                Files.writeString(file, breakage.to());
            }
        }
        List<Problem> found = check().sorted();
        assertThat(found)
                .allSatisfy(problem -> assertThat(PlainEnglish.faults(problem)).isEmpty());
        return found.stream()
                .filter(problem -> problem.place().path().equals("content/" + breakage.file()))
                .map(BrokenContentTest::shown)
                .toList();
    }

    private void replace(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private Problems check() throws IOException {
        return new Pipeline(Fixtures.options(folder, folder.resolve("nowhere")), StepListener.none())
                .check()
                .problems();
    }

    private static String shown(Problem problem) {
        return problem.code().id() + " " + problem.place().line() + ":"
                + problem.place().column();
    }
}
