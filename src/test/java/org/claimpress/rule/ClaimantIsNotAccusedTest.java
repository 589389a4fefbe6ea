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

class ClaimantIsNotAccusedTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "The Herald, false",
        "Acme, true",
        "'Acme, Inc.', true",
        "Acme newsroom, true",
        "The Acme Valley Tribune, false"
    })
    void knowsTheAccusedByTheNameOnTheSourceToo(String publisher, boolean refused) throws IOException {
        Path content = folder.resolve("content");
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), content);
        edit(content.resolve("sources/herald.yaml"), "publisher: The Herald", "publisher: \"" + publisher + "\"");
        edit(
                content.resolve("claims/inbox.yaml"),
                "  by: plaintiffs\n  in: letter\n  date: 2023-04-14\n",
                "  in: herald\n  date: unknown\n");

        assertThat(new Pipeline(Fixtures.options(content, folder.resolve("site")), StepListener.none())
                        .check().problems().sorted().stream()
                                .anyMatch(problem -> problem.code().id().equals("accused-as-claimant")))
                .isEqualTo(refused);
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
