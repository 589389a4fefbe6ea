package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimpress.BrokenSite;
import org.claimpress.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file in the wrong place or with the wrong name is told, and nothing that only follows from it. */
class MisplacedFileTest {

    @TempDir
    private Path folder;

    private BrokenSite site;

    @BeforeEach
    void copyTheSmallSite() {
        site = new BrokenSite(folder.resolve("content"));
    }

    private Problem onlyProblem() throws IOException {
        List<Problem> problems = site.problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "claims/inbox.yaml, claims/inbox.yml, Rename it to inbox.yaml.",
        "claims/inbox.yaml, claims/inbox.YAML, Rename it to inbox.yaml.",
        "claims/inbox.yaml, claims/inbox.txt, Rename it to inbox.yaml.",
        "claims/inbox.yaml, claims/inbox.yaml.txt, Rename it to inbox.yaml.",
        "explainers/what-an-inbox-is.md, explainers/what-an-inbox-is.markdown, Rename it to what-an-inbox-is.md.",
        "sources/herald.yaml, claims/herald.yaml, Move it to content/sources/herald.yaml.",
        "claims/payment.yaml, sources/payment.yaml, Move it to content/claims/payment.yaml.",
        "claims/inbox.yaml, inbox.yaml, It looks like a claim: move it to content/claims/inbox.yaml.",
        "sources/letter.yaml, source/letter.yaml, It looks like a source: move it to content/sources/letter.yaml."
    })
    void saysWhereItBelongs(String right, String wrong, String advice) throws IOException {
        site.move(right, wrong);

        assertThat(onlyProblem().advice()).isEqualTo(advice);

        site.move(wrong, right);
        assertThat(site.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "inbox.yaml~",
        "inbox.yaml.bak",
        "inbox.yaml.orig",
        "inbox (1).yaml",
        "Copy of inbox.yaml",
        "inbox - Copy.yaml"
    })
    void neverLeadsToOverwritingTheRecord(String copy) throws IOException {
        site.write("claims/" + copy, site.text("claims/inbox.yaml"));

        assertThat(onlyProblem().advice())
                .isEqualTo("Move it out of the content folder, and leave inbox.yaml as it is.");
    }

    @ParameterizedTest
    @CsvSource({"photo.jpg", "Thumbs.db", "letter.pdf", "notes.docx"})
    void saysOfAFileThatIsNoRecordThatItIsNone(String name) throws IOException {
        site.write("claims/" + name, "x");

        assertThat(onlyProblem().message()).isEqualTo("This file is no record, and readers are not shown it");
    }

    @Test
    void aNameThatCannotBeAnAddressIsTurnedIntoOne() throws IOException {
        site.write("claims/My Claim.yaml", site.text("claims/payment.yaml"));

        assertThat(onlyProblem().advice()).isEqualTo("Rename it to my-claim.yaml, and write that id in it.");
    }

    @ParameterizedTest
    @CsvSource({
        "claims/inbox.yaml",
        "claims/payment.yaml",
        "sources/herald.yaml",
        "sources/letter.yaml",
        "parties/acme.yaml"
    })
    void whatARecordWouldHaveSaidIsNotMissedWhereItCannotBeRead(String file) throws IOException {
        site.edit(file, "id: ", "\tid: ");

        assertThat(site.told()).containsExactly("tab 1:1");
    }
}
