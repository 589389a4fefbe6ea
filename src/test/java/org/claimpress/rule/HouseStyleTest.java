package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kinds of rules of house style find in a text, and in which texts they look. */
class HouseStyleTest {

    private static final String CLAIM = "claims/inbox.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
    }

    @Test
    void wordsThatNeedOthersMayNotStandAlone() throws IOException {
        rule("""
                kind: needs
                level: error
                message: Nobody knows until when
                fields: [reason]
                words: [no court]
                needs: [docket was read]
                """);

        assertThat(withReason("No court has ruled. The docket was read on 1 May 2025."))
                .isEmpty();
        assertThat(withReason("As the docket was read on 1 May, no court had ruled."))
                .isEmpty();
        assertThat(withReason("The docket was read on 1 May. No court had ruled."))
                .containsExactly("Nobody knows until when: “No court”, in “No court had ruled.”");
        assertThat(withReason("No court has ruled. The judge sat. The docket was read on 1 May."))
                .hasSize(1);
        assertThat(withReason("No court has ruled.")).containsExactly("Nobody knows until when: “No court”");
    }

    @Test
    void aSentenceMayBeTooLongOrTooShort() throws IOException {
        rule("""
                kind: sentence-length
                level: error
                message: This sentence has the wrong length
                fields: [reason]
                at-least: 3
                at-most: 9
                """);

        assertThat(withReason("One two three. One two three four five six seven – eight nine."))
                .isEmpty();
        assertThat(withReason("One two. One two three four five six seven eight nine ten."))
                .containsExactlyInAnyOrder(
                        "This sentence has the wrong length: “One two.”",
                        "This sentence has the wrong length: “One two three four five six seven eight …”");
    }

    @Test
    void aPhraseMayBeExcepted() throws IOException {
        rule("""
                kind: existence
                level: error
                message: This makes a finding
                fields: [reason]
                words: [shows]
                except: [no source shows]
                """);

        assertThat(withReason("No source shows it.")).isEmpty();
        assertThat(withReason("No source shows it, but a letter shows something."))
                .containsExactly("This makes a finding: “shows”");
    }

    @ParameterizedTest
    @CsvSource({
        "What is of 2023 is a letter., is of 2023, Write “dates from 2023”.",
        "The letter IS OF 14 April., IS OF 14, Write “dates from 14”.",
        "The letter reads out the sum., reads out, Write “reads”.",
    })
    void aSignStandsForAnyNumberAndTheLongerPhraseWins(String reason, String found, String advice) throws IOException {
        rule("""
                kind: substitution
                level: error
                message: This is not plain English
                fields: [reason]
                words:
                  - is of {number} → dates from {number}
                  - reads → says
                  - reads out → reads
                """);
        write(CLAIM, "reason: One letter says so.", "reason: " + reason);

        assertThat(problems()).containsExactly("This is not plain English: “" + found + "” " + advice);
    }

    @Test
    void wordsBetweenQuotationMarksAreOnlyNamed() throws IOException {
        rule("""
                kind: existence
                level: error
                message: This word takes a side
                fields: [reason]
                words: [creepy]
                """);

        assertThat(withReason("One letter says “creepy”.")).isEmpty();
    }

    @Test
    void aPhraseIsFoundAcrossALineThatOnlyKeepsToAWidth() throws IOException {
        rule("""
                kind: existence
                level: error
                message: This word takes a side
                fields: [answer]
                words: [so to speak]
                """);
        write(CLAIM, "  A letter says so, and Acme denies it.", "  A letter says so to\n  speak, and Acme denies it.");

        assertThat(problems()).hasSize(1);
    }

    /** Each text that we write, by a piece of it that a word is added to. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "claims/inbox.yaml|title: Acme",
                "claims/inbox.yaml|allegation: Acme",
                "claims/inbox.yaml|reason: One",
                "claims/inbox.yaml|A letter says",
                "claims/inbox.yaml|note: The letter’s",
                "claims/inbox.yaml|note: Acme denies",
                "claims/inbox.yaml|note: No hedge",
                "claims/inbox.yaml|differences: Only",
                "claims/inbox.yaml|Who asked",
                "claims/inbox.yaml|The agreement,",
                "claims/inbox.yaml|what: The day",
                "sources/herald.yaml|date-note: Month",
                "sources/herald.yaml|why: Quotes",
                "sources/herald.yaml|not-archived: No copy",
                "sources/letter.yaml|no-url: The",
                "sources/letter.yaml|called: The",
                "sources/statement.yaml|note: Published",
                "parties/acme.yaml|description: The",
                "explainers/what-an-inbox-is.md|title: What",
                "explainers/what-an-inbox-is.md|summary: A place",
                "explainers/what-an-inbox-is.md|See [above]",
                "pages/about.md|summary: Who",
                "topics.yaml|label: Money",
                "topics.yaml|meaning: Who paid",
                "statuses.yaml|label: Alleged",
                "statuses.yaml|meaning: One",
                "statuses.yaml|review-text: As",
                "statuses.yaml|needs: A named",
                "statuses.yaml|says: A named",
                "timeline.yaml|what: The letter",
                "site.yaml|tagline: A site",
                "site.yaml|introduction: It",
                "site.yaml|publisher-note: A project",
            })
    void looksAtEveryTextOfOurs(String file, String piece) throws IOException {
        rule("""
                kind: existence
                level: error
                message: This word takes a side
                words: [creepy]
                """);
        write(file, piece, piece + " creepy");

        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.startsWith("This word takes a side: “creepy”"));
    }

    /** Texts that are none of ours, or no sentences: names, quotations, statements of others, and the rules themselves. */
    private static final Set<String> NOT_OURS = Set.of(
            "claim replies[].speaker",
            "site accent.light",
            "site accent.dark",
            "site favicon",
            "site logo.file",
            "site fonts[].name",
            "site fonts[].files[].file",
            "site footer.links[].text",
            "site navigation[].text",
            "site glossary[].term",
            "claim replies[].statement",
            "claim wordings[].marked",
            "claim wordings[].instead-of",
            "source language",
            "source stored-copy",
            "party name",
            "timeline events[].when",
            "style message",
            "style suggestion",
            "site title",
            "site language",
            "site publisher",
            "site contact.mail",
            "site responsible",
            "site content-licence");

    private static final Set<String> OURS = Set.of(
            "claim replies[].part",
            "site glossary[].means",
            "site footer.text",
            "claim title",
            "claim allegation",
            "claim first-made.reason",
            "claim first-made.note",
            "claim reason",
            "claim answer",
            "claim replies[].note",
            "claim evidence.for[].note",
            "claim evidence.against[].note",
            "claim evidence.context[].note",
            "claim wordings[].hedge-about",
            "claim wordings[].note",
            "claim differences",
            "claim history[].what",
            "source called",
            "source date-note",
            "source no-url",
            "source not-archived",
            "source derives-from[].why",
            "source note",
            "party description",
            "explainer title",
            "explainer summary",
            "page title",
            "page summary",
            "statuses statuses[].label",
            "statuses statuses[].meaning",
            "statuses statuses[].review-text",
            "statuses statuses[].needs",
            "statuses statuses[].rules[].says",
            "statuses statuses[].rules[].review-text",
            "topics topics[].label",
            "topics topics[].meaning",
            "timeline events[].what",
            "timeline events[].turning-point",
            "site tagline",
            "site lead",
            "site introduction",
            "site questions[].question",
            "site questions[].answer",
            "site findings[].says",
            "site selection",
            "site publisher-note",
            "site funding",
            "site independence",
            "site hosting");

    /** A new field of text belongs to one of the two lists, and to {@link OwnTexts} if it is ours. */
    @Test
    void everyFieldOfTextIsKnownToBeOursOrNot() throws IOException {
        Set<String> fields = new TreeSet<>();
        String kind = "";
        for (String line : Files.readAllLines(Path.of(".github", "CONTRIBUTING.md"))) {
            kind = line.startsWith("### ") ? line.split(" ", -1)[1] : kind;
            boolean quotation = line.contains("[].quote`") || line.contains(".quote`") || line.contains("after`");
            if (line.startsWith("| `") && line.contains(" | a text") && !quotation) {
                fields.add(kind + " " + line.split("`", -1)[1]);
            }
        }

        assertThat(fields).containsExactlyInAnyOrderElementsOf(union(OURS, NOT_OURS));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }

    private List<String> withReason(String reason) throws IOException {
        write(CLAIM, "reason: One letter says so.", "reason: " + reason);
        List<String> found =
                problems().stream().map(problem -> problem.replaceAll(" $", "")).toList();
        write(CLAIM, "reason: " + reason, "reason: One letter says so.");
        return found;
    }

    private void rule(String fields) throws IOException {
        Files.writeString(folder.resolve("style/tested.yaml"), "id: tested\n" + fields);
    }

    private void write(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** The messages of the strict rules, each with its advice. */
    private List<String> problems() throws IOException {
        return new Pipeline(Fixtures.options(folder, folder.resolve("nowhere")), StepListener.none())
                .check().problems().sorted().stream()
                        .filter(problem -> problem.code().id().equals("house-style"))
                        .map(problem -> problem.message() + " " + problem.advice())
                        .toList();
    }
}
