package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedWordsAreQuotedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"inboxes, false", "its inboxes, false", "inbox, true", "boxes, true", "its boxes, true"})
    void refusesWordsThatThePageWouldNotMark(String marked, boolean refused) throws IOException {
        Path content = folder.resolve("content");
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), content);
        Path claim = content.resolve("claims/inbox.yaml");
        Files.writeString(
                claim,
                Files.readString(claim).replace("    voice: fact\n", "    voice: fact\n    marked: " + marked + "\n"));

        assertThat(new Pipeline(Fixtures.options(content, folder.resolve("site")), StepListener.none())
                        .check().problems().sorted().stream()
                                .anyMatch(problem -> problem.code().id().equals("marked-words-not-quoted")))
                .isEqualTo(refused);
    }
}
