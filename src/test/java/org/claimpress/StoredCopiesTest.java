package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.claimpress.evidence.LockFile;
import org.claimpress.pipeline.Verification;
import org.claimpress.problem.Problems;
import org.junit.jupiter.api.Test;

/** Repeats the comparison of the real site's quotations with the stored copies, where these are. */
class StoredCopiesTest {

    @Test
    void everyQuotationIsStillWhereTheLockSays() throws IOException {
        Problems problems = new Problems();
        Path copies = StoredCopies.folder();

        Verification.Result result =
                new Verification(StoredCopies.content(), copies, LocalDate.of(2999, 1, 1), problems).run();

        assertThat(problems.sorted()).isEmpty();
        assertThat(result.cutHedges()).isEmpty();
        assertThat(result.lock().quotes()).hasSize(result.compared()).hasSizeGreaterThan(100);
        assertThat(LockFile.text(result.lock())).isEqualTo(Files.readString(Path.of("content", "quotes.lock")));
    }
}
