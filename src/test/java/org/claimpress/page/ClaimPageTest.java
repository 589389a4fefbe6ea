package org.claimpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of the small site's claims after small changes of their records. */
class ClaimPageTest {

    private static final String CLAIM = "claims/inbox.yaml";
    private static final String HERALD = "sources/herald.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
    }

    private void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Document page(String address) throws IOException {
        Path site = folder.resolve("site");
        assertThat(new Pipeline(Fixtures.options(folder.resolve("content"), site), StepListener.none())
                        .build()
                        .problems()
                        .haveErrors())
                .isFalse();
        return Jsoup.parse(Files.readString(site.resolve(address + "index.html")));
    }

    @Test
    void aFactThatNobodyAllegesIsNotHeadedAsAnAllegation() throws IOException {
        Document page = page("claims/payment/");

        assertThat(page.select("h2").eachText())
                .contains("The statement that we checked")
                .doesNotContain("The allegation");
    }

    @Test
    void aClaimantWithoutARecordIsNamedByItsPublication() throws IOException {
        assertThat(page("claims/payment/").select("#allegation ~ .note").text())
                .startsWith(
                        "Reported by The Herald in Acme “opened” its inboxes, published March 2024. We do not know who");
    }

    @Test
    void aStatementInTheClaimantsOwnSourceIsNotCalledAReport() throws IOException {
        edit("claims/payment.yaml", "first-made:\n  in: herald\n", "first-made:\n  by: acme\n  in: statement\n");

        assertThat(page("claims/payment/").select("#allegation ~ .note").text()).startsWith("Stated by Acme");
    }

    @Test
    void theLetterOfAPartyIsNotCalledIndependent() throws IOException {
        edit("sources/letter.yaml", "derives-from: nothing", "speaks-for: plaintiffs\nderives-from: nothing");

        Document page = page("claims/inbox/");

        assertThat(page.select("#chain ~ p").eachText())
                .contains("Originals of one side of the dispute: The plaintiffs")
                .noneMatch(line -> line.startsWith("Independent originals"));
        assertThat(page.select(".chain > li > .origin-reason").text()).endsWith("supports it: original, of one side");
    }

    @Test
    void theOutletThatMadeTheClaimIsNotSaidToRepeatIt() throws IOException {
        edit(CLAIM, "  by: plaintiffs\n  in: letter\n  date: 2023-04-14\n", "  in: herald\n  date: unknown\n");

        assertThat(page("claims/inbox/").select(".chain > li > ul > li").text())
                .isEqualTo("The Herald March 2024, makes it");
    }

    @Test
    void aCopyOnAnotherSiteIsNotSaidToBeKnownFromQuotationsOnly() throws IOException {
        edit("sources/letter.yaml", "read: quoted-elsewhere", "read: copy");

        assertThat(page("claims/inbox/").select(".checks").text()).contains("and 1 in a copy on another site");
        assertThat(page("sources/letter/").text()).contains("Read in a copy on another site");
    }

    @Test
    void aPartyIsNotSaidToConfirmItsOwnPosition() throws IOException {
        edit("claims/payment.yaml", "kind: background", "kind: position");
        edit("claims/payment.yaml", "first-made:\n", "first-made:\n  by: acme\n  reason: The Herald quotes it.\n");
        edit("claims/payment.yaml", "status: corroborated", "status: alleged");
        edit("claims/payment.yaml", "    - source: herald\n      note: Reports the sum.\n", "");
        edit("claims/payment.yaml", "    state: none-found\n    date: 2026-01-01\n", """
                    state: admits
                    date: 2024-04-02
                    source: statement
                    quote: A partner paid us
                """);

        assertThat(page("claims/payment/").select(".reply h3").text()).isEqualTo("Acme says so");
        assertThat(page("parties/acme/").select(".reply-line").text()).contains("Acme: says so");
    }

    @Test
    void aDenialOfTheReportsIsDescribedAsThat() throws IOException {
        edit(CLAIM, "    state: denies\n", "    state: denies\n    speaks-to: the-whole\n");

        Document page = page("claims/inbox/");

        assertThat(page.select(".reply h3").text())
                .isEqualTo("Acme denies the news stories as a whole, without mentioning this");
        assertThat(page.select(".reply").text()).doesNotContain("does not speak to this claim");
    }

    @Test
    void onlyWhatSpeaksOfSomethingElseIsSaidNotToSpeakToTheClaim() throws IOException {
        edit(CLAIM, "    state: denies\n", "    state: other-matter\n");

        Document page = page("claims/inbox/");

        assertThat(page.select(".reply").text()).contains("It does not speak to this claim.");
        // On the first screen its words would be taken for an answer to the claim.
        assertThat(page.select(".best-answer").text())
                .isEqualTo("Acme speaks of something else, not of this (2 April 2024)");
    }

    @Test
    void aWholeStatementStandsWordForWordInItsParagraphs() throws IOException {
        edit(
                CLAIM,
                "    quote: We never opened an inbox.\n",
                "    quote: We never opened an inbox.\n    statement: |\n      We never did.\n      Not once.\n\n      Never.\n");

        assertThat(page("claims/inbox/").select(".reply details p").eachText())
                .containsExactly("We never did. Not once.", "Never.");
    }

    @Test
    void aForeignTitleStandsBehindItsDescriptionInItsLanguage() throws IOException {
        edit(
                HERALD,
                "title: Acme “opened” its inboxes",
                "title: Acme abriu as caixas\ncalled: A report on Acme\nlanguage: pt");

        Document page = page("claims/inbox/");

        assertThat(page.select(".source-list a:has([lang])").eachText().get(0))
                .isEqualTo("A report on Acme (Portuguese: “Acme abriu as caixas”)");
        assertThat(page.select(".source-list [lang=pt]").text()).isEqualTo("Acme abriu as caixas");
        assertThat(Files.readString(folder.resolve("site/sources.bib")))
                .contains("A report on Acme (Portuguese: “Acme abriu as caixas”)");
    }

    @Test
    void theOriginsOfAClaimAreTheSameInWordsListAndPicture() throws IOException {
        Document page = page("claims/inbox/");

        assertThat(page.select(".origin-count").text())
                .isEqualTo(
                        "For it: 1 source, 1 original that counts. Against it: 1 source. Made or repeated by, among others:"
                                + " 1 source.");
        assertThat(page.select(".chain li")).hasSize(2);
        assertThat(page.select(".chain > li > .origin-reason").text())
                .isEqualTo("14 April 2023, supports it: independent original");
        assertThat(page.select(".chain > li > ul > li").text()).isEqualTo("The Herald March 2024, repeats it");
        assertThat(page.select(".tally-for a.sq-origin span").text())
                .isEqualTo("The letter of 2023, 14 April 2023: original that counts");
        assertThat(page.select(".tally-repeating a")).hasSize(1);
    }

    @Test
    void whatAPartySaysOfItselfIsShownAsNotIndependent() throws IOException {
        Document page = page("claims/payment/");

        assertThat(page.select(".origin-count").text())
                .isEqualTo("For it: 2 sources, 1 original that counts. Against it: no source.");
        assertThat(page.select("#chain ~ p").eachText())
                .contains("Independent originals: The letter of 2023", "Own statements, not independent: Acme");
    }

    @Test
    void aPositionSaysThatItHasOneOriginal() throws IOException {
        edit("claims/payment.yaml", "kind: background", "kind: position");
        edit("claims/payment.yaml", "first-made:\n", "first-made:\n  by: acme\n  reason: The Herald quotes it.\n");
        edit("claims/payment.yaml", "status: corroborated", "status: alleged");
        edit("claims/payment.yaml", "    - source: herald\n      note: Reports the sum.\n", "");

        assertThat(page("claims/payment/").select("#chain ~ p").eachText())
                .contains(
                        "This is the position of Acme. What supports it is, as far as we know, Acme’s own word: one original,"
                                + " and none that is independent.");
    }

    @Test
    void nobodyIsSentToLookForAnIndependentOriginalOfAPosition() throws IOException {
        edit("statuses.yaml", "        origins: 2\n", "        unaligned: 1\n");
        edit("claims/payment.yaml", "kind: background", "kind: position");
        edit("claims/payment.yaml", "first-made:\n", "first-made:\n  by: acme\n  reason: The Herald quotes it.\n");
        edit("claims/payment.yaml", "status: corroborated", "status: alleged");
        edit("claims/payment.yaml", "    - source: herald\n      note: Reports the sum.\n", "");

        assertThat(page("claims/payment/").text())
                .contains("“Corroborated” is out of reach for a position, which has one original only.");
    }

    @Test
    void whoDeniesAPartAndGrantsTheRestIsNotSaidToContradictTheClaim() throws IOException {
        edit("claims/payment.yaml", "    state: none-found\n    date: 2026-01-01\n", """
                    state: admits-in-part
                    date: 2024-04-02
                    source: statement
                    quote: A partner paid us
                  - party: acme
                    state: denies
                    speaks-to: part
                    date: 2024-04-02
                    source: statement
                    quote: We never sold messages
                """);

        assertThat(page("claims/payment/").select("#chain ~ p").eachText())
                .contains("Not counted as an original, because it also denies a part: Acme");
    }

    @Test
    void aStatusThatADenialForbidsIsNotOffered() throws IOException {
        edit("statuses.yaml", "        origins: 2\n", "        origins: 2\n        denials-at-most: 0\n");
        edit("statuses.yaml", "        admissions: 1\n", "        admissions: 1\n        denials-at-most: 0\n");

        assertThat(page("claims/inbox/").select(".checks").text())
                .contains("It cannot be “Corroborated” while a party denies it, whole or in part.")
                .doesNotContain("would need");
    }

    @Test
    void aRuleWithWordsOfItsOwnRatesTheClaimEverywhere() throws IOException {
        edit(
                "statuses.yaml",
                "      - says: A named source says so.\n",
                "      - says: A named source says so.\n        review-text: One letter alleges it\n");

        assertThat(page("embed/inbox/").select(".verdict-status").text()).endsWith("One letter alleges it");
        Path site = folder.resolve("site");
        assertThat(Files.readString(site.resolve("claimreview.json")))
                .contains("\"alternateName\": \"One letter alleges it\"");
        assertThat(Files.readString(site.resolve("claims-search.json")))
                .contains("\"textualRating\": \"One letter alleges it\"");
        assertThat(Files.readString(site.resolve("feed.xml"))).contains("One letter alleges it: Acme opened");
        assertThat(Files.readString(site.resolve("claims/inbox/index.html")))
                .contains("One letter alleges it: Acme opened its users’ inboxes.");
    }

    @Test
    void aPartyOfWhichNoAnswerWasLookedForIsNamed() throws IOException {
        Files.writeString(
                folder.resolve("content/parties/stranger.yaml"),
                "id: stranger\nname: A stranger\nkind: person\ndescription: Is mentioned.\n");
        edit(CLAIM, "accused: [acme]", "accused: [acme]\nconcerned: [stranger]");

        assertThat(page("claims/inbox/").select(".answers").text())
                .contains("We did not look for an answer by A stranger.");
    }

    @Test
    void aSearchThatFoundNothingIsNoRefusalToAnswer() throws IOException {
        assertThat(page("claims/payment/").select(".reply").text())
                .startsWith(
                        "Acme: no statement found We looked for a statement by Acme on this claim and had found none as of"
                                + " 1 January 2026.");
    }

    @Test
    void aPageSaysWhetherThePartyWasAskedOnlyWhereItsRecordDoes() throws IOException {
        assertThat(page("claims/payment/").select(".answers").text()).doesNotContain("ask");

        edit("claims/payment.yaml", "    date: 2026-01-01\n", "    date: 2026-01-01\n    asked: never\n");
        assertThat(page("claims/payment/").select(".reply").text()).endsWith("We did not ask for one.");

        edit("claims/payment.yaml", "asked: never", "asked: 2025-12-30");
        assertThat(page("claims/payment/").select(".reply").text()).endsWith("We asked for one on 30 December 2025.");
    }

    @Test
    void aDraftOfAnAnswerSaysThatNobodyStatedASearchYet() throws IOException {
        edit("claims/payment.yaml", "state: none-found\n    date: 2026-01-01", "state: ???\n    date: ???");

        assertThat(page("claims/payment/").select(".reply").text())
                .isEqualTo("Acme: not stated yet This draft does not say yet whether anybody looked for a statement.");
        assertThat(page("claims/payment/").text()).doesNotContain("no answer found");
    }

    @Test
    void thePublisherIsCitedOnceWhereTheSiteHasItsName() throws IOException {
        assertThat(page("claims/inbox/").select(".citation").text())
                .startsWith("The small record. “Alleged, not tested: Acme opened its users’ inboxes.” Last checked");
        edit("site.yaml", "publisher: The small record", "publisher: A club");

        assertThat(page("claims/inbox/").select(".citation").text())
                .startsWith("A club. “Alleged, not tested: Acme opened its users’ inboxes.” The small record, last");
    }

    @Test
    void theHistorySaysThatThePageWasCreated() throws IOException {
        assertThat(page("claims/inbox/").select(".history li").eachText())
                .containsExactly(
                        "2 January 2026. Correction: The day of the letter was wrong.",
                        "1 January 2026. Page created.");
    }

    @Test
    void bothSidesStandAtAGlanceBelowTheVerdict() throws IOException {
        assertThat(page("claims/inbox/").select(".glance li").eachText())
                .containsExactly(
                        "Who says so: The plaintiffs, in the letter of 2023",
                        "Acme denies it: “We never opened an inbox.” 2 April 2024",
                        "Evidence for it: 1 source. Against it: 1 source.");
    }

    @Test
    void theBestAnswerIsTheShortestWholeSentenceOfTheStrongest() throws IOException {
        edit(CLAIM, "replies:\n", """
                replies:
                  - party: acme
                    state: denies
                    date: 2024-05-02
                    source: statement
                    quote: This is a long sentence in which Acme denies that it ever opened an inbox.
                  - party: acme
                    state: denies
                    date: 2024-05-03
                    source: statement
                    quote: never did
                  - party: acme
                    state: other-matter
                    date: 2024-05-04
                    source: statement
                    quote: We do.
                """);

        Document page = page("claims/inbox/");

        assertThat(page.select(".best-answer").eachText())
                .containsExactly("Acme denies it: “We never opened an inbox.” 2 April 2024");
        assertThat(page.select(".reply h3").eachText())
                .containsExactly("Acme denies it, speaks of something else, not of this");
        assertThat(page.select(".reply blockquote")).hasSize(4);
    }

    @Test
    void partiesWithoutAnAnswerShareALine() throws IOException {
        Files.writeString(
                folder.resolve("content/parties/stranger.yaml"),
                "id: stranger\nname: A stranger\nkind: person\ndescription: Is mentioned.\n");
        edit("claims/payment.yaml", "replies:\n", """
                replies:
                  - party: stranger
                    state: none-found
                    date: 2026-01-01
                """);

        assertThat(page("claims/payment/").select(".best-answer").eachText())
                .containsExactly("A stranger, Acme: no answer found");
        assertThat(page("embed/payment/").select(".answers").text()).isEqualTo("A stranger, Acme: no answer found");
    }

    @Test
    void quotationMarksInsideAQuotationAreSingleAndThePassageKeepsTheSources() throws IOException {
        edit(CLAIM, "quote: We never opened an inbox.", "quote: We never opened a so-called \"inbox\".");

        Document page = page("claims/inbox/");

        assertThat(page.select(".reply blockquote").text()).isEqualTo("“We never opened a so-called ‘inbox’.”");
        assertThat(page.select(".reply .cited a[rel]").attr("href")).contains("%22inbox%22");
    }

    @Test
    void linksToPassagesAreToldApartByTheirWords() throws IOException {
        assertThat(page("claims/inbox/").select(".quoted a[rel]").eachText())
                .contains("See the passage “We never opened an inbox.” at Acme")
                .doesNotContain("See the passage");
    }

    @Test
    void evidenceThatStandsAmongTheAnswersIsNotQuotedAgain() throws IOException {
        edit(CLAIM, "    - source: statement\n", "    - source: statement\n      quote: We never opened an inbox.\n");

        assertThat(page("claims/inbox/").select("#evidence-against + .evidence").text())
                .isEqualTo("Acme denies it. Acme, own statement · 2 April 2024 · quoted among the answers: Acme, own"
                        + " statement");
    }

    @Test
    void wordsInAnotherLanguageAreMarkedAndExplained() throws IOException {
        edit("sources/statement.yaml", "kind: own-statement", "kind: own-statement\nlanguage: de");
        edit(
                CLAIM,
                "quote: We never opened an inbox.",
                "quote: unwahr\n    note: German for “untrue”. It says no more.");

        assertThat(page("claims/inbox/").select(".best-answer").text()).endsWith("2 April 2024 German for “untrue”.");
        assertThat(page("claims/inbox/").select(".best-answer q").attr("lang")).isEqualTo("de");
        assertThat(page("claims/inbox/").select(".reply blockquote").attr("lang"))
                .isEqualTo("de");
    }

    @Test
    void everySectionStandsWhereItsLineStands() throws IOException {
        assertThat(page("claims/inbox/").select("article > section > h2").eachText())
                .startsWith("The short answer", "The allegation", "The answers in full", "The evidence");
    }

    @Test
    void aStatusThatNamesASignIsShownWithIt() throws IOException {
        edit("statuses.yaml", "    standing: open\n", "    standing: open\n    mark: unequal\n");

        assertThat(page("claims/inbox/").select(".verdict-status .mark").text()).isEqualTo("≠");
        assertThat(page("claims/payment/").select(".verdict-status .mark").text())
                .as("the sign of the group")
                .isEqualTo("●");
    }
}
