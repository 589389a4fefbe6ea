package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.BrokenSite;
import org.claimpress.PlainEnglish;
import org.claimpress.fuzz.Corpus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What slips in when editors copy from other programs: each is told alone, and following what is told mends it. */
class SlipsTest {

    private static final String CLAIM = "claims/inbox.yaml";
    private static final String OTHER = "claims/payment.yaml";
    private static final String SOURCE = "sources/herald.yaml";
    private static final String TEXT = "explainers/what-an-inbox-is.md";

    @TempDir
    private Path folder;

    /**
     * A slip.
     *
     * @param file the file it is made in
     * @param from what stood there
     * @param to what stands there now
     * @param told all that is told of it, as {@code code line:column}
     * @param wrong what an editor who saw only the message then changed; empty where the message itself says what to write
     * @param right what the editor wrote there
     */
    record Slip(String file, String from, String to, List<String> told, String wrong, String right) {

        @Override
        public String toString() {
            return told + " in " + file;
        }

        /** The same slip, mended by somebody who knew what only people know. */
        Slip mendedBy(String changed, String written) {
            return new Slip(file, from, to, told, changed, written);
        }
    }

    private static Slip slip(String file, String from, String to, String... told) {
        return new Slip(file, from, to, List.of(told), "", "");
    }

    static Stream<Slip> slips() {
        return Stream.of(unfinished(), fromWord(), fromBrowsers(), fromPrograms(), addresses(), lists(), pasted())
                .flatMap(List::stream);
    }

    /** Those of the table, which says in its first lines what stands in it. */
    private static List<Slip> pasted() {
        return Corpus.in("slips", "pasted").stream()
                .map(line -> line.split(" ¦ ", -1))
                .map(parts -> {
                    Slip slip = slip(parts[0], parts[1], parts[2], parts[3].split(", ", -1));
                    return parts.length == 4 ? slip : slip.mendedBy(parts[4], parts[5]);
                })
                .toList();
    }

    private static List<Slip> unfinished() {
        return List.of(
                slip(CLAIM, "reason: One letter says so.", "reason: Not written yet.", "unfinished 11:9")
                        .mendedBy("Not written yet.", "One letter says so."),
                slip(
                                CLAIM,
                                "reason: One letter says so.",
                                "reason: One letter (TODO which?) says so.",
                                "unfinished 11:21")
                        .mendedBy(" (TODO which?)", ""),
                slip(CLAIM, "note: No hedge.", "note: No hedge???", "unfinished 38:19")
                        .mendedBy("???", "."),
                slip(CLAIM, "Acme denies it.\n\n", "Acme denies it. TBD\n\n", "unfinished 13:41")
                        .mendedBy(" TBD", ""),
                slip(CLAIM, "note: Acme denies it.", "note: Lorem ipsum dolor.", "unfinished 31:13")
                        .mendedBy("Lorem ipsum dolor.", "Acme denies it."),
                slip(CLAIM, "checked: 2026-01-02", "checked: ???", "unfinished 46:10")
                        .mendedBy("???", "2026-01-02"),
                slip(
                                OTHER,
                                "state: none-found\n    date: 2026-01-01",
                                "state: ???\n    date: ???",
                                "unfinished 15:12",
                                "unfinished 16:11")
                        .mendedBy("state: ???\n    date: ???", "state: none-found\n    date: 2026-01-01"),
                slip(OTHER, "state: none-found", "state: not-looked-for", "unknown-value 15:12")
                        .mendedBy("not-looked-for", "none-found"),
                slip(
                                OTHER,
                                "state: none-found\n    date: 2026-01-01",
                                "state: unknown\n    date: unknown",
                                "unknown-value 15:12")
                        .mendedBy("state: unknown\n    date: unknown", "state: none-found\n    date: 2026-01-01"),
                slip(OTHER, "    date: 2026-01-01\n", "    date: 2026-01-01\n    asked: ???\n", "unfinished 17:12")
                        .mendedBy("???", "never"),
                slip(OTHER, "    date: 2026-01-01\n", "    date: 2026-01-01\n    asked: no\n", "unknown-value 17:12"),
                slip(OTHER, "    date: 2026-01-01\n", "    date: 2026-01-01\n    asked: yes\n", "unknown-value 17:12")
                        .mendedBy("yes", "2025-12-30"),
                slip(SOURCE, "kind: news", "kind: TODO", "unfinished 2:7").mendedBy("TODO", "news"),
                slip(SOURCE, "author: A. Reporter", "author: ???", "unfinished 5:9")
                        .mendedBy("???", "A. Reporter"),
                slip(TEXT, "See [above]", "[insert example] See [above]", "unfinished 17:1")
                        .mendedBy("[insert example] ", ""));
    }

    private static List<Slip> fromWord() {
        return List.of(
                slip(CLAIM, "reason: One letter says so.", "reason: “One letter says so.”", "quoted-whole 11:9"),
                slip(CLAIM, "reason: One letter says so.", "reason: „One letter says so.“", "quoted-whole 11:9"),
                slip(CLAIM, "reason: One letter says so.", "reason: \"“One letter says so.”\"", "quoted-whole 11:10"),
                slip(CLAIM, "reason: One letter says so.", "reason: «One letter says so.»", "quoted-whole 11:9"),
                slip(CLAIM, "reason: One letter says so.", "reason: “One letter: it says so.”", "colon-in-text 11:20"),
                slip(
                        CLAIM,
                        "quote: We never opened an inbox.",
                        "quote: “We never opened an inbox.”",
                        "quoted-whole 22:12"),
                slip(
                        CLAIM,
                        "quote: We never opened an inbox.",
                        "quote: '\"We never opened an inbox.\"'",
                        "quoted-whole 22:13"),
                slip(CLAIM, "  - Who asked for it.", "  – Who asked for it.", "foreign-sign 41:3"),
                slip(CLAIM, "  - Who asked for it.", "  • Who asked for it.", "foreign-sign 41:3"),
                slip(CLAIM, "  - Who asked for it.", "  * Who asked for it.", "foreign-sign 41:3"),
                slip(CLAIM, "  - Who asked for it.", "  1. Who asked for it.", "foreign-sign 41:3"),
                slip(CLAIM, "  - Who asked for it.", "  -Who asked for it.", "foreign-sign 41:3"),
                slip(
                        CLAIM,
                        "    - source: statement\n      note",
                        "    – source: statement\n      note",
                        "foreign-sign 30:5"),
                slip(CLAIM, "    note: The letter", "\u00a0\u00a0  note: The letter", "foreign-space 28:3"),
                slip(CLAIM, "title: Acme", "title:\u00a0Acme", "foreign-space 2:7"),
                slip(CLAIM, "  - Who asked", "  -\u202fWho asked", "foreign-space 41:4"));
    }

    private static List<Slip> fromBrowsers() {
        return List.of(
                slip(
                        CLAIM,
                        "reason: One letter says so.",
                        "reason: One letter &amp; no more says so.",
                        "markup-in-text 11:20"),
                slip(
                        CLAIM,
                        "reason: One letter says so.",
                        "reason: One <em>letter</em> says so.",
                        "markup-in-text 11:13"),
                slip(CLAIM, "reason: One letter says so.", "reason: One **letter** says so.", "markup-in-text 11:13"),
                slip(
                        CLAIM,
                        "reason: One letter says so.",
                        "reason: One [letter](source:letter) says so.",
                        "markup-in-text 11:13"),
                slip(CLAIM, "reason: One letter says so.", "reason: One%20letter says so.", "pasted-remains 11:12"),
                slip(SOURCE, "publisher: The Herald", "publisher: The&nbsp;Herald", "markup-in-text 4:15"));
    }

    private static List<Slip> fromPrograms() {
        return List.of(
                slip(
                        CLAIM,
                        "title: Acme opened its users’ inboxes",
                        "title: Acme opened #1 of its inboxes",
                        "cut-by-comment 2:20"),
                slip(CLAIM, "reason: One letter says so.", "reason: #1 letter says so.", "empty-field 11:1"),
                slip(CLAIM, "note: The letter’s words.", "note: The letterâ€™s words.", "garbled-text 28:23"),
                slip(CLAIM, "reason: One letter says so.", "reason: One ﬁling says so.", "garbled-text 11:13"),
                slip(CLAIM, "note: The letter’s words.", "note: The letter\ufffds words.", "garbled-text 28:23")
                        .mendedBy("\ufffd", "’"),
                slip(CLAIM, "reason: One letter says so.", "reason: One let- ter says so.", "pasted-remains 11:16")
                        .mendedBy("let- ter", "letter"),
                slip(
                        CLAIM,
                        "reason: One letter says so.",
                        "reason: One letter says so. 【4†source】",
                        "pasted-remains 11:29"),
                slip(
                        CLAIM,
                        "reason: One letter says so.",
                        "reason: One letter says so. [cite_start]",
                        "pasted-remains 11:29"),
                slip(CLAIM, "reason: One letter says so.", "reason: One letter#REF! says so.", "pasted-remains 11:19")
                        .mendedBy("#REF!", ""),
                slip(SOURCE, "author: A. Reporter", "author: Unknown", "unknown-in-other-words 5:9"),
                slip(SOURCE, "author: A. Reporter", "author: N/A", "unknown-in-other-words 5:9"),
                slip(CLAIM, "title: Acme", "title： Acme", "foreign-sign 2:6"),
                slip(CLAIM, "id: inbox\n", "```yaml\nid: inbox\n", "code-fence 1:1"),
                slip(
                                CLAIM,
                                "reason: One letter says so.",
                                "<<<<<<< HEAD\nreason: One letter says so.\n=======\nreason: One says so.\n>>>>>>> other",
                                "merge-conflict 11:1")
                        .mendedBy(
                                "<<<<<<< HEAD\nreason: One letter says so.\n=======\nreason: One says so.\n>>>>>>> other",
                                "reason: One letter says so."),
                slip(TEXT, "See [above]", "<<<<<<< HEAD\nSee [above]", "merge-conflict 17:1")
                        .mendedBy("<<<<<<< HEAD\n", ""));
    }

    private static List<Slip> addresses() {
        String url = "https://herald.example/acme-inboxes";
        return List.of(
                slip(SOURCE, url, url + "?utm_source=chat&utm_medium=x", "tracking-address 8:6"),
                slip(SOURCE, url, url + "?fbclid=IwAR0", "tracking-address 8:6"),
                slip(SOURCE, url, url + "?amp=1", "tracking-address 8:6"),
                slip(SOURCE, url, url + "#:~:text=opened%20its", "tracking-address 8:6"),
                slip(
                        SOURCE,
                        url,
                        "https://www.google.com/url?q=https%3A%2F%2Fherald.example%2Facme-inboxes&sa=D",
                        "indirect-address 8:6"),
                slip(SOURCE, url, "https://www.google.com/amp/s/herald.example/acme-inboxes", "indirect-address 8:6"),
                slip(SOURCE, url, "https://bit.ly/3abc", "indirect-address 8:6").mendedBy("https://bit.ly/3abc", url),
                slip(SOURCE, url, "https://example.com/article", "example-address 8:6")
                        .mendedBy("https://example.com/article", url));
    }

    private static List<Slip> lists() {
        return List.of(
                slip(
                                CLAIM,
                                "unknowns:\n  - Who asked for it.",
                                "unknowns: [Who asked, and who paid]",
                                "cut-by-comma 40:23")
                        .mendedBy("[Who asked, and who paid]", "[\"Who asked, and who paid\"]"),
                slip(CLAIM, "unknowns:\n  - Who asked for it.", "unknowns: Who asked, and who paid", "wrong-type 40:11")
                        .mendedBy("unknowns: Who", "unknowns:\n  - Who"),
                slip(
                        CLAIM,
                        "  context: []\n",
                        "  context: []\n    - source: herald\n      note: Reports it.\n",
                        "closed-list 32:12"),
                slip(CLAIM, "unknowns:\n", "unknowns: []\n", "closed-list 40:11"),
                slip(CLAIM, "unknowns:\n", "unknowns: none\n", "closed-list 40:11"),
                slip(SOURCE, "derives-from:\n", "derives-from: unknown\n", "closed-list 12:15"),
                slip(
                                SOURCE,
                                "derives-from:\n  - from: letter\n    reason: quotes-it\n    why: Quotes it at length.",
                                "derives-from: [letter]",
                                "wrong-type 12:16")
                        .mendedBy(
                                "derives-from: [letter]",
                                "derives-from:\n  - from: letter\n    reason: quotes-it\n    why: Quotes it at length."),
                slip(
                                SOURCE,
                                "derives-from:\n  - from: letter\n    reason: quotes-it\n    why: Quotes it at length.",
                                "derives-from: letter",
                                "wrong-type 12:15")
                        .mendedBy(
                                "derives-from: letter",
                                "derives-from:\n  - from: letter\n    reason: quotes-it\n    why: Quotes it at length."));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isToldAloneAndInItsPlace(Slip slip) throws IOException {
        BrokenSite site = new BrokenSite(folder.resolve("content"));

        site.edit(slip.file(), slip.from(), slip.to());

        assertThat(site.told()).containsExactlyElementsOf(slip.told());
        assertThat(site.problems())
                .allSatisfy(problem -> assertThat(PlainEnglish.faults(problem)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isMendedByWhatTheMessageSays(Slip slip) throws IOException {
        BrokenSite site = new BrokenSite(folder.resolve("content"));
        site.edit(slip.file(), slip.from(), slip.to());

        if (slip.wrong().isEmpty()) {
            site.followTheMessages();
        } else {
            site.edit(slip.file(), slip.wrong(), slip.right());
        }

        assertThat(site.told()).isEmpty();
    }
}
