package org.claimpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.Fixtures;
import org.claimpress.model.Site;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeReportTest {

    private static final Path SMALL = Fixtures.SITES.resolve("small/content");

    private static final String HASH = "73c9e4d5f4c1c5c3b1d5a1f3c2e4b6a8d0f2e4c6a8b0d2f4e6c8a0b2d4f6e8a0";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(SMALL, folder);
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static Site site(Path content) throws IOException {
        return new ContentReader(content, "content", Optional.empty(), LocalDate.of(2027, 1, 1))
                .read(new Problems())
                .site();
    }

    private List<ChangeReport.Entry> entries() throws IOException {
        return new ChangeReport(site(SMALL), site(folder)).entries();
    }

    @Test
    void hasNothingToTellOfTheSameContent() throws IOException {
        assertThat(entries()).isEmpty();
    }

    @Test
    void tellsAChangeOfStatusAndReplyInWords() throws IOException {
        replace("claims/inbox.yaml", "status: alleged", "status: corroborated");
        replace("claims/inbox.yaml", "state: denies", "state: admits-in-part");

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.record()).isEqualTo("claim inbox");
            assertThat(entry.changes())
                    .containsExactly(
                            "Status: alleged, not tested → corroborated.",
                            "Reply of Acme: denies it → confirms it in part.");
        });
    }

    @Test
    void tellsANewSourceOfAClaimAndWhatItDoesToTheOrigins() throws IOException {
        replace(
                "claims/payment.yaml",
                "    - source: statement\n      note: Names the payment.\n",
                "    - source: statement\n      note: Names the payment.\n    - source: letter\n      note: Says so.\n");

        assertThat(entries())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.changes()).contains("One source added: letter.", "Evidence for: 2 → 3."));
    }

    @Test
    void tellsOfNewAndRemovedRecords() throws IOException {
        Files.writeString(
                folder.resolve("parties/new.yaml"), "id: new\nname: New\nkind: company\ndescription: Somebody.\n");
        Files.delete(folder.resolve("explainers/what-an-inbox-is.md"));

        assertThat(entries())
                .contains(
                        new ChangeReport.Entry("party new", List.of("New: “New”")),
                        new ChangeReport.Entry("explainer what-an-inbox-is", List.of("Removed: “What an inbox is”")));
    }

    @Test
    void tellsOfANewClaimWhatAManagingEditorAsks() throws IOException {
        Path older = folder.resolve("older");
        Fixtures.copy(SMALL, older);
        Files.delete(older.resolve("claims/inbox.yaml"));

        assertThat(new ChangeReport(site(older), site(SMALL)).entries()).first().satisfies(entry -> {
            assertThat(entry.record()).isEqualTo("claim inbox");
            assertThat(entry.changes())
                    .containsExactly(
                            "New: “Acme opened its users’ inboxes”",
                            "It says: Acme gave a partner access to its users’ inboxes.",
                            "Made by The plaintiffs in “The letter of 2023”, 2023-04-14.",
                            "Status: alleged, not tested. One letter says so.",
                            "Accused: Acme.",
                            "Answer of Acme: denies it, 2024-04-02, in “Acme, own statement”.",
                            "For: “The letter of 2023”, court record, A district court, 2023-04-14; known only from quotations in"
                                    + " other sources; an original source. It shows: The letter’s words.",
                            "Against: “Acme, own statement”, own statement, Acme, 2024-04-02; read in part; an original"
                                    + " source. It shows: Acme denies it.",
                            "Independent origins: 1.",
                            "Quotation: “We never opened an inbox.” from “Acme, own statement”: there is no stored copy,"
                                    + " so nobody but its author has compared it.",
                            "Quotation: “opened the inboxes of its users” from “The letter of 2023”, as quoted in"
                                    + " “Acme “opened” its inboxes”: found in the stored copy.",
                            "Quotation: “Acme “opened” its inboxes” from “Acme “opened” its inboxes”: found in the stored"
                                    + " copy.",
                            "Missing: a reading of “The letter of 2023” itself; an archived copy of “Acme, own statement”;"
                                    + " an archived copy of “Acme “opened” its inboxes”.");
        });
    }

    @Test
    void tellsOfANewClaimWhatItLacks() throws IOException {
        Path older = folder.resolve("older");
        Fixtures.copy(SMALL, older);
        Files.delete(older.resolve("claims/inbox.yaml"));
        replace("claims/inbox.yaml", "party: acme", "party: plaintiffs");
        replace("claims/inbox.yaml", "status: alleged", "status: corroborated");
        replace("claims/inbox.yaml", "reason: One letter says so.", "reason: Not written yet.");

        assertThat(new ChangeReport(site(older), site(folder)).entries())
                .first()
                .satisfies(entry -> assertThat(entry.changes())
                        .last()
                        .asString()
                        .contains(
                                "the answer of Acme",
                                "for its status 2 originals independent of one another",
                                "still to be written"));
    }

    @Test
    void tellsOfEachNewQuotationWhoHasComparedIt() throws IOException {
        replace("claims/inbox.yaml", "quote: opened the inboxes of its users", "quote: opened the inboxes");
        replace("claims/inbox.yaml", "quote: We never opened an inbox.", "quote: We never opened anything.");

        assertThat(entries())
                .flatExtracting(ChangeReport.Entry::changes)
                .contains(
                        "Quotation added: “opened the inboxes” from “The letter of 2023”, as quoted in “Acme “opened” its"
                                + " inboxes”: there is a stored copy; an editor is to compare and lock it.",
                        "Quotation added: “We never opened anything.” from “Acme, own statement”: there is no stored copy, so"
                                + " nobody but its author has compared it.",
                        "Quotation removed: “opened the inboxes of its users”");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "claims/inbox.yaml | speaker: A spokesperson | speaker: A lawyer | Reply of Acme reworded.",
                "claims/inbox.yaml | by: plaintiffs | by: acme | Changed: first made.",
                "claims/inbox.yaml | differences: Only | differences: Just | Changed: differences.",
                "claims/inbox.yaml | The letter’s words. | Its words. | Evidence for reworded.",
                "claims/inbox.yaml | (claim:payment) | (claim:inbox) | Short answer: links or markup changed.",
                "sources/herald.yaml | date-note: Month | date-note: The month | Changed: date note.",
                "sources/herald.yaml | why: Quotes it at length. | why: Quotes it. | Changed: ancestry.",
                "explainers/what-an-inbox-is.md | wrote about | spoke about | Text: … holds messages. The Herald [wrote → spoke] about Acme; so did …",
                "explainers/what-an-inbox-is.md | checked: 2026-01-01 | checked: 2026-01-02 | Changed: checked.",
                "timeline.yaml | standing: established | standing: alleged | Standing: established → alleged.",
                "topics.yaml | label: Money | label: Cash | Label: “Money” → “Cash”",
                "statuses.yaml | standing: open | standing: established | Standing: Open → Established.",
                "style/loaded-words.yaml | level: error | level: warning | Level: error → warning.",
                "site.yaml | always-answering: [acme] | always-answering: [] | One party that always answers removed: acme.",
                "site.yaml | tagline: A site | tagline: The site | Tagline: “A site with one of everything.” → “The site with one of everything.”",
                "site.yaml | note: A project | note: The project | Changed: publisher note.",
                "sources/herald.yaml | stored-copy: herald.txt | stored-copy: other.txt | Stored copy: herald.txt → other.txt.",
                "style/loaded-words.yaml | level: error | level: warning | Level: error → warning.",
            })
    void leavesNothingOut(String file, String from, String to, String sentence) throws IOException {
        replace(file, from, to);

        assertThat(entries()).flatExtracting(ChangeReport.Entry::changes).contains(sentence);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "claims/inbox.yaml | accused: [acme] | accused: [plaintiffs, other] | 2 accused parties added: plaintiffs, other.",
                "claims/inbox.yaml | topics: [messages] | topics: [messages, money, more] | 2 topics added: money, more.",
                "site.yaml | always-answering: [acme] | always-answering: [other, plaintiffs] | 2 parties that always answer added: other, plaintiffs.",
            })
    void speaksOfSeveralInThePlural(String file, String from, String to, String sentence) throws IOException {
        replace(file, from, to);

        assertThat(entries()).flatExtracting(ChangeReport.Entry::changes).contains(sentence);
    }

    @Test
    void speaksOfSeveralThatAreListedInThePlural() throws IOException {
        replace("claims/inbox.yaml", "  - The agreement, made public.\n", "  - A contract.\n  - A letter.\n");
        replace("sources/herald.yaml", "derives-from:\n", """
                derives-from:
                  - from: statement
                    reason: quotes-it
                    why: Quotes it.
                  - from: other
                    reason: quotes-it
                    why: Quotes it.
                """);

        assertThat(entries())
                .flatExtracting(ChangeReport.Entry::changes)
                .contains(
                        "2 things that would change the status added.",
                        "One thing that would change the status removed.",
                        "2 sources that it derives from added: statement, other.");
    }

    @Test
    void tellsWhatWasTakenFromTheHistory() throws IOException {
        replace(
                "claims/inbox.yaml",
                "  - date: 2026-01-02\n    kind: correction\n    what: The day of the letter was wrong.\n",
                "");

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .contains("Taken from the history: Correction, 2026-01-02: The day of the letter was wrong."));
    }

    @Test
    void tellsWhatAnotherRecordDoesToTheOriginsOfAClaim() throws IOException {
        replace(
                "sources/herald.yaml",
                "derives-from:\n  - from: letter\n    reason: quotes-it\n    why: Quotes it at length.\n",
                "derives-from: unknown\n");

        assertThat(entries())
                .filteredOn(entry -> entry.record().startsWith("claim "))
                .flatExtracting(ChangeReport.Entry::changes)
                .anyMatch(change -> change.startsWith("Independent origins: "));
    }

    @Test
    void tellsWhatARuleOfAStatusAskedAndAsks() throws IOException {
        replace("statuses.yaml", "origins: 2", "origins: 1\n        read: 1");

        assertThat(entries())
                .singleElement()
                .isEqualTo(new ChangeReport.Entry(
                        "status corroborated",
                        List.of("Rule “Two independent origins say so.”: origins 2 → 1, read 0 → 1.")));
    }

    @Test
    void tellsOfRulesThatAreReworded() throws IOException {
        replace("statuses.yaml", "says: Two independent origins say so.", "says: Two origins say so.");

        assertThat(entries())
                .flatExtracting(ChangeReport.Entry::changes)
                .containsExactly("Rule “Two independent origins say so.” → “Two origins say so.”");
    }

    @Test
    void tellsOfRulesThatCameAndWent() throws IOException {
        replace("statuses.yaml", "      - says: Two independent origins say so.\n        origins: 2\n", "");
        replace(
                "statuses.yaml",
                "        sources: 1\n",
                "        sources: 1\n      - says: Anybody says so.\n        read: 1\n");

        assertThat(entries())
                .flatExtracting(ChangeReport.Entry::changes)
                .containsExactly("Rule removed: “Two independent origins say so.”", "New rule: “Anybody says so.”");
    }

    @Test
    void namesQuotationSourceAndHashOfALockEntryThatChanged() throws IOException {
        replace("quotes.lock", "at: 0", "at: 7");

        assertThat(entries())
                .containsExactly(new ChangeReport.Entry(
                        "quotes.lock",
                        List.of("Changed: “Acme “opened” its inboxes” of herald, in the copy with the hash " + HASH
                                + ": position 0 → 7.")));
    }

    @Test
    void namesQuotationSourceAndHashOfLockEntriesThatCameAndWent() throws IOException {
        replace("quotes.lock", "quote: \"opened the inboxes of its users\"", "quote: \"opened the inboxes\"");

        assertThat(entries())
                .containsExactly(new ChangeReport.Entry(
                        "quotes.lock",
                        List.of(
                                "New: “opened the inboxes” of herald, at position 54 of the copy with the hash " + HASH
                                        + ".",
                                "Removed: “opened the inboxes of its users” of herald, at position 54 of the copy with the"
                                        + " hash " + HASH + ".")));
    }

    @Test
    void setsOffWhatChangesWhatMayBeSaid() throws IOException {
        replace("statuses.yaml", "origins: 2", "origins: 1");
        replace("style/loaded-words.yaml", "level: error", "level: warning");
        replace("site.yaml", "tagline: A site", "tagline: The site");
        replace("quotes.lock", "at: 0", "at: 7");
        replace("topics.yaml", "label: Money", "label: Cash");

        ChangeReport report = new ChangeReport(site(SMALL), site(folder));

        assertThat(report.onWhatMayBeSaid())
                .extracting(ChangeReport.Entry::record)
                .containsExactly("status corroborated", "style rule loaded-words", "site.yaml", "quotes.lock");
        assertThat(report.onWhatIsSaid()).extracting(ChangeReport.Entry::record).containsExactly("topic money");
    }

    @Test
    void namesTheGoverningFilesThatDifferInWhateverWay() throws IOException {
        assertThat(GoverningFiles.changed(SMALL, folder)).isEmpty();

        Files.writeString(folder.resolve("style/new.yaml"), "# Nothing yet\n");
        Files.delete(folder.resolve("quotes.lock"));
        Files.writeString(
                folder.resolve("statuses.yaml"), "# A comment\n" + Files.readString(folder.resolve("statuses.yaml")));
        Files.move(folder.resolve("site.yaml"), folder.resolve("elsewhere.yaml"));
        Files.createSymbolicLink(folder.resolve("site.yaml"), folder.resolve("elsewhere.yaml"));
        replace("topics.yaml", "label: Money", "label: Cash");

        assertThat(GoverningFiles.changed(SMALL, folder))
                .containsExactly("quotes.lock", "site.yaml", "statuses.yaml", "style/new.yaml");
    }
}
