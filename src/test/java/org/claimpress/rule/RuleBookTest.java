package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on a site that breaks it, and on one that comes close and keeps it. */
class RuleBookTest {

    @TempDir
    private Path folder;

    /**
     * A rule on two sites.
     *
     * @param code the rule's code
     * @param bad breaks the rule
     * @param at what the message points at: the first place of these words in the broken file
     * @param good keeps the rule
     */
    private record Case(String code, Edit bad, String at, Edit good) {

        @Override
        public String toString() {
            return code;
        }
    }

    private record Edit(String file, String from, String to) {}

    private static Edit edit(String file, String from, String to) {
        return new Edit(file, from, to);
    }

    private static final String CLAIM = "claims/inbox.yaml";
    private static final String OTHER = "claims/payment.yaml";
    private static final String LETTER = "sources/letter.yaml";
    private static final String HERALD = "sources/herald.yaml";
    private static final String SITE = "site.yaml";
    private static final String STATEMENT = "sources/statement.yaml";

    private static final String LOCK = "quotes.lock";

    private static final String OPENED_AS_FACT = "quote: Acme “opened” its inboxes\n    voice: fact";
    private static final String HEDGED_AS_FACT = "quote: opened the inboxes of its users\n    voice: fact";

    private static final String OTHER_VOICE =
            "wordings:\n  - source: herald\n    quote: Acme “opened” its inboxes\n    voice: allegation\n";
    private static final String SAME_VOICE = OTHER_VOICE.replace("allegation", "fact");

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "source-without-address",
                        edit(LETTER, "no-url: The original was not found.\n", ""),
                        "letter",
                        edit(
                                LETTER,
                                "no-url: The original was not found.",
                                "url: https://court.example/letter\nnot-archived: Not yet.")),
                new Case(
                        "claim-without-source",
                        edit(
                                OTHER,
                                "  for:\n    - source: herald\n      note: Reports the sum.\n    - source: statement\n      note: Names the payment.",
                                "  for: []"),
                        "evidence",
                        edit(OTHER, "    - source: statement\n      note: Names the payment.\n", "")),
                new Case(
                        "missing-reply",
                        edit(CLAIM, "accused: [acme]", "accused: [acme, plaintiffs]"),
                        "plaintiffs]",
                        edit(CLAIM, "accused: [acme]\n", "")),
                new Case(
                        "reply-without-source",
                        edit(CLAIM, "    source: statement\n    quote: We never opened an inbox.\n", ""),
                        "denies\n    speaker",
                        edit(CLAIM, "    speaker: A spokesperson\n", "")),
                new Case(
                        "search-without-date",
                        edit(OTHER, "    date: 2026-01-01\nevidence", "    date: 2026-01\nevidence"),
                        "2026-01\nevidence",
                        edit(OTHER, "    date: 2026-01-01\nevidence", "    date: 2026-06-01\nevidence")),
                new Case(
                        "quotation-too-long",
                        edit(CLAIM, "We never opened an inbox.", "We " + "never ".repeat(40) + "did."),
                        "We never never",
                        edit(CLAIM, "We never opened an inbox.", "We " + "never ".repeat(38) + "did.")),
                new Case(
                        "quote-unread",
                        edit(CLAIM, "      via: herald\n", ""),
                        "opened the inboxes of its",
                        edit(LETTER, "read: quoted-elsewhere", "read: excerpt")),
                new Case(
                        "quotation-edited",
                        edit(CLAIM, "quote: We never opened an inbox.", "quote: We [never] opened an inbox."),
                        "We [never]",
                        edit(CLAIM, "quote: Acme “opened” its inboxes", "quote: Acme [then] opened its inboxes")),
                new Case(
                        "name-not-plain",
                        edit(HERALD, "publisher: The Herald", "publisher: https://herald.example/"),
                        "https://herald.example/\nauthor",
                        edit(HERALD, "author: A. Reporter", "author: A. Reporter, by mail")),
                new Case(
                        "history-out-of-order",
                        edit(CLAIM, "    kind: correction", "    kind: created"),
                        "created",
                        edit(CLAIM, "  - date: 2026-01-02\n    kind", "  - date: 2026-01-01\n    kind")),
                new Case(
                        "quote-not-locked",
                        edit(CLAIM, "quote: opened the inboxes of its users", "quote: opened the inboxes of all users"),
                        "opened the inboxes of all",
                        edit(CLAIM, "quote: We never opened an inbox.", "quote: We did not open an inbox.")),
                new Case(
                        "stale-lock",
                        edit(CLAIM, "    quote: Acme “opened” its inboxes\n", ""),
                        "",
                        edit("quotes.lock", "at: 54", "at: 55")),
                new Case(
                        "inconsistent-lock",
                        edit("quotes.lock", "words: 260", "words: 14"),
                        "\"opened the inboxes of its users",
                        edit("quotes.lock", "words: 260", "words: 15")),
                new Case(
                        "circular-derivation",
                        edit(
                                LETTER,
                                "derives-from: nothing",
                                "derives-from:\n  - {from: herald, reason: names-it, why: Says so.}"),
                        "",
                        edit(
                                LETTER,
                                "derives-from: nothing",
                                "derives-from:\n  - {from: statement, reason: names-it, why: Says so.}")),
                new Case(
                        "status-above-evidence",
                        edit(CLAIM, "status: alleged", "status: corroborated"),
                        "corroborated",
                        edit(OTHER, "status: corroborated", "status: alleged")),
                new Case(
                        "same-party",
                        edit("parties/plaintiffs.yaml", "name: The plaintiffs", "name: ACME"),
                        "ACME",
                        edit("parties/plaintiffs.yaml", "name: The plaintiffs", "name: Acme’s users")),
                new Case(
                        "summary-above-claims",
                        edit(SITE, "[One letter says so](claim:inbox)", "[Corroborated](claim:inbox) by a letter"),
                        "\"[Corroborated]",
                        edit(
                                SITE,
                                "[One letter says so](claim:inbox)",
                                "[A letter](claim:inbox) says so, and nothing was corroborated")),
                new Case(
                        "orphan-source",
                        edit(OTHER, "Names the payment.", "Names the sum."),
                        "",
                        edit(OTHER, "source: statement", "source: forgotten")),
                new Case(
                        "orphan-party",
                        edit("timeline.yaml", "The letter is filed.", "The letter is filed by a third party."),
                        "",
                        edit(OTHER, "concerned: [acme]", "concerned: [acme, stranger]")),
                new Case(
                        "near-duplicate",
                        edit(OTHER, "title: Acme was paid for access", "title: Acme opened its users’ own inboxes"),
                        "Acme opened",
                        edit(
                                OTHER,
                                "title: Acme was paid for access",
                                "title: Acme never opened any of its users’ inboxes")),
                new Case(
                        "dates-out-of-order",
                        edit(HERALD, "date: 2024-03\n", "date: 2023-03\n"),
                        "letter",
                        edit(HERALD, "date: 2024-03\n", "date: 2023-04\n")),
                new Case(
                        "recheck-due",
                        edit(CLAIM, "checked: 2026-01-02", "checked: 2025-01-02"),
                        "2025-01-02",
                        edit(CLAIM, "checked: 2026-01-02", "checked: 2025-07-01")),
                new Case(
                        "archive-missing",
                        edit(HERALD, "not-archived: No copy has been made yet.\n", ""),
                        "https://herald",
                        edit(
                                HERALD,
                                "not-archived: No copy has been made yet.",
                                "archived: https://archive.example/2024/https://herald.example/acme-inboxes")),
                new Case(
                        "archive-differs",
                        edit(
                                HERALD,
                                "not-archived: No copy has been made yet.",
                                "archived: https://archive.example/2024/https://herald.example/other"),
                        "https://archive",
                        edit(
                                HERALD,
                                "not-archived: No copy has been made yet.",
                                "archived: https://archive.example/https://herald.example/acme-inboxes")),
                new Case(
                        "copy-used-for-original",
                        edit(
                                STATEMENT,
                                "derives-from: nothing",
                                "derives-from:\n  - {from: original, reason: is-a-copy, why: Word for word.}"),
                        "statement",
                        edit(
                                STATEMENT,
                                "derives-from: nothing",
                                "derives-from:\n  - {from: letter, reason: is-a-copy, why: Word for word.}")),
                new Case(
                        "reply-without-words",
                        edit(CLAIM, "    quote: We never opened an inbox.\n", ""),
                        "denies\n    speaker",
                        edit(CLAIM, "    state: denies\n", "    state: other-matter\n")),
                new Case(
                        "part-not-named",
                        edit(CLAIM, "    state: denies\n", "    state: denies\n    speaks-to: part\n"),
                        "denies\n    speaks-to",
                        edit(
                                CLAIM,
                                "    state: denies\n",
                                "    state: denies\n    speaks-to: part\n    part: that it opened inboxes\n")),
                new Case(
                        "precedes-origin",
                        edit("timeline.yaml", "date: 2023-04-14", "date: 2023-04-15"),
                        "letter]",
                        edit("timeline.yaml", "date: 2023-04-14", "date: 2023-04")),
                new Case(
                        "same-party-counted",
                        edit(LETTER, "publisher: A district court", "publisher: Acme"),
                        "",
                        edit(LETTER, "publisher: A district court", "publisher: Acme\nspeaks-for: acme")),
                new Case(
                        "support-denies",
                        edit(CLAIM, "    - source: letter\n", "    - source: statement\n"),
                        "statement\n      quote: opened",
                        edit(CLAIM, "    state: denies\n", "    state: admits-in-part\n")),
                new Case(
                        "claimant-differs",
                        edit(CLAIM, "by: plaintiffs", "by: acme"),
                        "acme\n  in: letter",
                        edit(CLAIM, "by: plaintiffs", "by: acme\n  reason: The letter quotes it.")),
                new Case(
                        "position-without-party",
                        edit(OTHER, "kind: background", "kind: position"),
                        "position",
                        edit(
                                OTHER,
                                "kind: background\nallegation: A partner paid Acme for access to messages.\ntopics: [money, messages]\nfirst-made:\n",
                                "kind: position\nallegation: Acme says so.\ntopics: [money]\nfirst-made:\n  by: acme\n  reason: The Herald quotes it.\n")),
                new Case(
                        "position-of-another",
                        edit(
                                OTHER,
                                "kind: background\nallegation: A partner paid Acme for access to messages.\ntopics: [money, messages]\nfirst-made:\n",
                                "kind: position\nallegation: Acme says so.\ntopics: [money]\nfirst-made:\n  by: acme\n  reason: The Herald quotes it.\n"),
                        "",
                        edit(OTHER, "kind: background", "kind: position")),
                new Case(
                        "foreign-title",
                        edit(HERALD, "kind: news", "kind: news\nlanguage: pt"),
                        "pt\ntitle",
                        edit(HERALD, "kind: news", "kind: news\nlanguage: pt\ncalled: A report on Acme")),
                new Case(
                        "weak-source-on-person",
                        edit(HERALD, "second-reading: agreed", "second-reading: not-found-again"),
                        "",
                        edit(HERALD, "author: A. Reporter\ndate: 2024-03\n", "author: unknown\ndate: 2024-03\n")),
                new Case(
                        "accused-as-claimant",
                        edit(CLAIM, "accused: [acme]", "accused: [acme, plaintiffs]"),
                        "plaintiffs\n  in",
                        edit(CLAIM, "accused: [acme]", "accused: [acme]\nconcerned: [plaintiffs]")),
                new Case(
                        "voices-differ",
                        edit(OTHER, "would-change:", OTHER_VOICE + "would-change:"),
                        "allegation\nwould",
                        edit(OTHER, "would-change:", SAME_VOICE + "would-change:")),
                new Case(
                        "hedge-cut",
                        edit(CLAIM, OPENED_AS_FACT, HEDGED_AS_FACT),
                        "opened the inboxes of its users\n    voice",
                        edit(CLAIM, OPENED_AS_FACT, HEDGED_AS_FACT + "\n    hedge-about: It is about the letter.")),
                new Case(
                        "hedge-cut-hint",
                        edit(CLAIM, OPENED_AS_FACT, HEDGED_AS_FACT),
                        "opened the inboxes of its users\n    voice",
                        edit(
                                CLAIM,
                                OPENED_AS_FACT + "\n    changes: [hedge-dropped]",
                                HEDGED_AS_FACT.replace("fact", "allegation"))),
                new Case(
                        "quoted-share",
                        edit(LOCK, "words: \"9-14\"", "words: \"9-100\""),
                        "",
                        edit(LOCK, "words: \"9-14\"", "words: \"9-50\"")),
                new Case(
                        "house-style",
                        edit(CLAIM, "reason: One letter says so.", "reason: One Shocking letter says so."),
                        "One Shocking",
                        edit(
                                CLAIM,
                                "reason: One letter says so.",
                                "reason: One letter says “shocking”, and is not shockingly new.")),
                new Case(
                        "marked-words-not-quoted",
                        edit(CLAIM, OPENED_AS_FACT, OPENED_AS_FACT + "\n    marked: its boxes"),
                        "its boxes",
                        edit(CLAIM, OPENED_AS_FACT, OPENED_AS_FACT + "\n    marked: its inboxes")),
                new Case(
                        "same-address",
                        edit(
                                STATEMENT,
                                "https://acme.example/news",
                                "http://m.herald.example/acme-inboxes/amp/?utm_source=x#top"),
                        "http://m.herald",
                        edit(STATEMENT, "https://acme.example/news", "https://herald.example/acme-inboxes?page=2")),
                new Case(
                        "verdict-in-title",
                        edit(
                                CLAIM,
                                "title: Acme opened its users’ inboxes",
                                "title: \"FALSE: Acme opened its users’ inboxes\""),
                        "\"FALSE",
                        edit(CLAIM, "title: Acme opened its users’ inboxes", "title: Acme opened true inboxes")),
                new Case(
                        "related-to-itself",
                        edit(CLAIM, "related: [payment]", "related: [payment, inbox]"),
                        "inbox]\nexpl",
                        edit(CLAIM, "related: [payment]", "related: []")),
                new Case(
                        "same-allegation",
                        edit(
                                OTHER,
                                "allegation: A partner paid Acme for access to messages.",
                                "allegation: \"Acme gave a partner access to its users’ inboxes!\""),
                        "\"Acme gave",
                        edit(
                                OTHER,
                                "allegation: A partner paid Acme for access to messages.",
                                "allegation: Acme sold a partner access to its users’ inboxes.")),
                new Case(
                        "house-style-hint",
                        edit(CLAIM, "reason: One letter says so.", "reason: One letter says says so."),
                        "One letter says",
                        edit(CLAIM, "reason: One letter says so.", "reason: One letter says so, so it says.")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsAtWhatBreaksIt(Case rule) throws IOException {
        List<Problem> found = apply(rule.bad(), rule.code());

        assertThat(found).isNotEmpty();
        if (!rule.at().isEmpty()) {
            String text = Files.readString(folder.resolve(rule.bad().file()));
            String before = text.substring(0, text.indexOf(rule.at()));
            int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            assertThat(found.get(0).place().toString())
                    .isEqualTo("content/" + rule.bad().file() + ":" + line + ":" + column);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysNothingOfWhatKeepsIt(Case rule) throws IOException {
        assertThat(apply(rule.good(), rule.code())).isEmpty();
    }

    @Test
    void everyRuleHasItsCase() {
        // A chain of derivations takes more files than a case has; the test of broken content makes one.
        assertThat(Stream.concat(cases().map(Case::code), Stream.of("derivation-chain-too-long")))
                .containsExactlyInAnyOrderElementsOf(
                        new RuleBook().codes().stream().map(Code::id).toList());
    }

    @Test
    void anAnswerIsNoSurerThanItsClaimsAndLinksToOne() throws IOException {
        assertThat(messagesOf(edit(SITE, "[One letter says so](claim:inbox)", "It is established")))
                .containsExactly(
                        "The answer links to none of the claims that it rests on",
                        "“Established” is more than any of its claims carries");
    }

    @Test
    void anAnswerLinksToNoClaimThatItDoesNotRestOn() throws IOException {
        assertThat(messagesOf(edit(SITE, "and Acme denies it", "and was [paid](claim:payment)")))
                .containsExactly("The answer links to the claim \"payment\" and does not rest on it");
    }

    @Test
    void theNameOfAStatusMayStandInAQuotation() throws IOException {
        assertThat(messagesOf(edit(SITE, "and Acme denies it", "and Acme calls it “corroborated”")))
                .isEmpty();
    }

    @Test
    void anAbbreviationPartsNoNameFromTheNoBeforeIt() throws IOException {
        assertThat(messagesOf(edit(SITE, "and Acme denies it", "and no court of Acme Inc. corroborated it")))
                .isEmpty();
    }

    @Test
    void aFindingLinksToClaimsOfItsStandingOnly() throws IOException {
        assertThat(messagesOf(edit(SITE, "standing: open", "standing: established")))
                .containsExactly("The finding \"established\" links to the claim \"inbox\", which is \"alleged\"");
    }

    private List<String> messagesOf(Edit edit) throws IOException {
        return apply(edit, "summary-above-claims").stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void aCircleNamesBothPlaces() throws IOException {
        Edit edit = edit(
                LETTER, "derives-from: nothing", "derives-from:\n  - {from: herald, reason: names-it, why: Says so.}");

        assertThat(apply(edit, "circular-derivation")).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.place().toString()).startsWith("content/sources/letter.yaml:");
            assertThat(problem.message()).contains("at content/sources/herald.yaml:");
        });
    }

    @Test
    void aSourceMayNotDeriveFromItself() throws IOException {
        Edit edit = edit(
                LETTER, "derives-from: nothing", "derives-from:\n  - {from: letter, reason: names-it, why: Says so.}");

        assertThat(apply(edit, "circular-derivation"))
                .extracting(Problem::message)
                .containsExactly("The source \"letter\" derives from itself");
    }

    @Test
    void aStatusAboveItsEvidenceSaysWhatItClaimsWhatItHasAndWhatItLacks() throws IOException {
        assertThat(apply(edit(CLAIM, "status: alleged", "status: corroborated"), "status-above-evidence"))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("\"corroborated\" is more than the evidence carries");
                    assertThat(problem.advice().lines())
                            .containsExactly(
                                    "It claims: Two independent sources say so.",
                                    "It has: enough for \"alleged\".",
                                    "It lacks: 2 originals independent of one another (there is 1); or an admission by a party that the claim concerns.");
                });
    }

    @Test
    void evidenceForWhatHasNoSupportIsToldWithTheWayOut() throws IOException {
        Edit excluding = edit("statuses.yaml", "        sources: 1", "        support-at-most: 0");
        assertThat(apply(excluding, "status-above-evidence")).first().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("\"alleged\" does not fit the evidence");
            assertThat(problem.advice().lines())
                    .contains(
                            "It must have: no piece of evidence for it (there is 1).",
                            "A source that only makes or repeats the claim goes under \"context\": move it there from \"for\".");
        });
    }

    @Test
    void aHedgeThatWasCutIsNamedWithItsPlaceInTheCopyAndWithoutItsSentence() throws IOException {
        assertThat(apply(edit(CLAIM, OPENED_AS_FACT, HEDGED_AS_FACT), "hedge-cut"))
                .extracting(Problem::message)
                .containsExactly(
                        "This is classed as fact, but its sentence in \"herald\" says “says that” outside the quotation"
                                + " (at 37 of the stored copy)");
    }

    @Test
    void nobodyIsChargedWithAHedgeThatTheSentenceHas() throws IOException {
        Edit edit = edit(CLAIM, OPENED_AS_FACT, HEDGED_AS_FACT.replace("fact", "allegation"));

        assertThat(apply(edit, "hedge-cut"))
                .first()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("This is said to have dropped a hedge, but"));
    }

    @Test
    void aWordThatIsNoLongerListedIsNoHedge() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Path hedges = folder.resolve("style/hedges.yaml");
        Files.writeString(hedges, Files.readString(hedges).replace(", says that …", ""));

        assertThat(changed(edit(CLAIM, OPENED_AS_FACT, HEDGED_AS_FACT), "hedge-cut"))
                .isEmpty();
    }

    @Test
    void ofAShortTextSomeWordsMayAlwaysBeQuoted() throws IOException {
        assertThat(apply(edit(LOCK, "words: 260", "words: 20"), "quoted-share")).isEmpty();
    }

    @Test
    void theSiteSetsTheShareThatMayBeQuoted() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Path site = folder.resolve(SITE);
        Files.writeString(site, Files.readString(site) + "quoted-share-at-most: 40\n");

        assertThat(changed(edit(LOCK, "words: \"9-14\"", "words: \"9-100\""), "quoted-share"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, near-duplicate, Its users’ inboxes opened Acme, 0",
        "title, near-duplicate, ACME opened its users’ inboxes!, 1",
        "title, near-duplicate, Acme opened the users’ inboxes, 1",
        "allegation, same-allegation, A partner gave Acme access to its users’ inboxes, 0",
        "allegation, same-allegation, acme gave a partner access to its users inboxes, 1"
    })
    void theSameWordsInAnotherOrderSaySomethingElse(String field, String code, String text, int found)
            throws IOException {
        String old = field.equals("title")
                ? "title: Acme was paid for access"
                : "allegation: A partner paid Acme for access to messages.";

        assertThat(apply(edit(OTHER, old, field + ": " + text), code)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"allegation, 1", "question, 1", "fact, 0", "other, 0", "denial, 0"})
    void wordsThatAreAFactForOneClaimMaySayNothingOfAnother(String voice, int found) throws IOException {
        String wording = OTHER_VOICE.replace("allegation", voice);

        assertThat(apply(edit(OTHER, "would-change:", wording + "would-change:"), "voices-differ"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"0-5, 1", "1-14, 0", "0-2, 0", "20-40, 0"})
    void wordsOfAStoredCopyAreTheSameWhereMostOfThemAre(String words, int found) throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        Path lock = folder.resolve(LOCK);
        Files.writeString(lock, Files.readString(lock).replace("words: \"9-14\"", "words: \"" + words + "\""));
        String wording = OTHER_VOICE.replace("Acme “opened” its inboxes", "opened the inboxes of its users");

        assertThat(changed(edit(OTHER, "would-change:", wording + "would-change:"), "voices-differ"))
                .hasSize(found);
    }

    private List<Problem> apply(Edit edit, String code) throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
        addWhatSomeCasesNeed(code);
        return changed(edit, code);
    }

    private List<Problem> changed(Edit edit, String code) throws IOException {
        Path file = folder.resolve(edit.file());
        String text = Files.readString(file);
        assertThat(text).contains(edit.from());
        Files.writeString(file, text.replace(edit.from(), edit.to()));
        return new Pipeline(Fixtures.options(folder, folder.resolve("nowhere")), StepListener.none())
                .check().problems().sorted().stream()
                        .filter(problem -> problem.code().id().equals(code))
                        .toList();
    }

    private void addWhatSomeCasesNeed(String code) throws IOException {
        if (code.equals("copy-used-for-original")) {
            Files.writeString(
                    folder.resolve("sources/original.yaml"),
                    Files.readString(folder.resolve(STATEMENT)).replace("id: statement", "id: original"));
        }
        if (code.equals("hedge-cut-hint")) {
            Path lock = folder.resolve(LOCK);
            Files.writeString(lock, Files.readString(lock).replace("hedge: \"says that\"", "hedge: \"reports\""));
        }
        if (code.equals("weak-source-on-person")) {
            Path party = folder.resolve("parties/acme.yaml");
            Files.writeString(party, Files.readString(party).replace("kind: company", "kind: person"));
        }
        if (code.equals("orphan-source")) {
            Files.writeString(
                    folder.resolve("sources/forgotten.yaml"),
                    Files.readString(folder.resolve(STATEMENT)).replace("id: statement", "id: forgotten"));
        }
        if (code.equals("orphan-party")) {
            Files.writeString(
                    folder.resolve("parties/stranger.yaml"),
                    "id: stranger\nname: A stranger\nkind: person\ndescription: Has no part yet.\n");
        }
    }
}
