package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimpress.Fixtures;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forged locks, and what is said of them. */
class LockIsConsistentTest {

    private static final String UNLOCKED =
            "quote-not-locked: Nobody has compared this quotation with the stored copy of \"herald\" yet";

    @TempDir
    private Path content;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), content);
    }

    private List<String> mistakes() throws IOException {
        return told(Problem::isError);
    }

    private List<String> hints() throws IOException {
        return told(problem -> !problem.isError());
    }

    private List<String> told(Predicate<Problem> wanted) throws IOException {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Problems problems = new Problems();
        Content read = new ContentReader(content, "content", Optional.empty(), day).read(problems);
        new RuleBook().check(read, day, problems);
        return problems.sorted().stream()
                .filter(wanted)
                .map(problem -> problem.code().id() + ": " + problem.message())
                .toList();
    }

    private void forge(String from, String to) throws IOException {
        Path lock = content.resolve("quotes.lock");
        String text = Files.readString(lock);
        assertThat(text).contains(from);
        Files.writeString(lock, text.replace(from, to));
    }

    @Test
    void nothingIsSaidOfTheLockThatTheProgramWrote() throws IOException {
        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "f6e8a0\"_    at: 0 | f6e8a1\"_    at: 0 | inconsistent-lock: The lock has a copy of \"herald\" with another hash",
                "at: 0_    words: \"0-3\" | at: 0 | inconsistent-lock: The lock does not say which words of the copy these are",
                "words: \"9-14\" | words: \"9-260\" | inconsistent-lock: These words would lie beyond the end of the copy, which has 260 words",
                "words: 260 | words: 260_    characters: 58 | inconsistent-lock: This would lie beyond the end of the copy, which has 58 characters",
                "at: 54 | at: 8 | inconsistent-lock: Before the word with the number 9 there stand more characters than \"at\" says",
                "at: 0 | at: 99 | inconsistent-lock: These words stand behind “opened the inboxes of its users” and are words before them",
                "source: herald_    sha256 | source: letter_    sha256 | inconsistent-lock: The lock has no copy of \"herald\"",
            })
    void tellsAForgedEntry(String from, String to, String mistake) throws IOException {
        forge(from.replace("_", "\n"), to.replace("_", "\n"));

        assertThat(mistakes()).contains(mistake);
    }

    @Test
    void aQuotationIsNotLockedWhereItStandsInAnotherPlaceOnly() throws IOException {
        Path claim = content.resolve("claims/inbox.yaml");
        String quote = "      quote: opened the inboxes of its users\n";
        Files.writeString(
                claim, Files.readString(claim).replace(quote, quote + "      after: says that the\u00a0firm\n"));

        assertThat(hints()).containsExactly(UNLOCKED);
        forge("before: \"letter says that Acme \"", "before: \"tter says that the firm \"");

        assertThat(hints()).isEmpty();
    }

    @Test
    void anEditedQuotationIsToldOnceAndInItsClaim() throws IOException {
        Path claim = content.resolve("claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("Acme “opened” its", "Acme opened its"));

        assertThat(mistakes()).isEmpty();
        assertThat(hints()).containsExactly(UNLOCKED);
    }

    @Test
    void anEntryThatNoQuotationIsLeftOfIsToldInTheLock() throws IOException {
        Path claim = content.resolve("claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replace("    quote: Acme “opened” its inboxes\n", ""));

        assertThat(mistakes()).isEmpty();
        assertThat(hints()).containsExactly("stale-lock: No record quotes these words of \"herald\" in this place");
    }

    @Test
    void tellsASecondCopyOfASource() throws IOException {
        forge("copies:\n", "copies:\n  - source: herald\n    sha256: \"" + "0".repeat(64) + "\"\n    words: 100000\n");

        assertThat(mistakes()).hasSize(2).containsOnly("inconsistent-lock: The lock has 2 copies of \"herald\"");
    }

    @Test
    void tellsAnEntryOfASourceWithoutACopy() throws IOException {
        Path herald = content.resolve("sources/herald.yaml");
        Files.writeString(herald, Files.readString(herald).replace("stored-copy: herald.txt\n", ""));

        assertThat(hints()).contains("stale-lock: There is no stored copy of \"herald\" to compare with");
    }
}
