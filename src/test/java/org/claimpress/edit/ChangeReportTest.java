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

class ChangeReportTest {

    private static final Path SMALL = Fixtures.SITES.resolve("small/content");

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
                .extracting(ChangeReport.Entry::record)
                .contains("party new", "explainer what-an-inbox-is");
    }
}
