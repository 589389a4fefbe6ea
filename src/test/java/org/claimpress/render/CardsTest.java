package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.Fixtures;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.page.PageKind;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final Path SMALL = Fixtures.SITES.resolve("small/content");

    private final Problems problems = new Problems();

    private static Rendering rendering(Optional<byte[]> before) throws IOException {
        Site site = new ContentReader(SMALL, "content", Optional.empty(), LocalDate.of(2026, 6, 30))
                .read(new Problems())
                .site();
        return Rendering.of(
                site,
                PageKind.all(site),
                Theme.read(Path.of("templates"), "templates"),
                new RenderMemory(),
                path -> before);
    }

    @Test
    void areDrawnForEachClaim() throws IOException {
        List<Output> cards = new Cards().outputs(rendering(Optional.empty()), problems);

        assertThat(cards).hasSize(2).allSatisfy(card -> assertThat(card.bytes()).startsWith(0x89, 'P', 'N', 'G'));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void areLeftOutWithAWarningWhereTheMachineCannotDrawText() throws IOException {
        List<Output> cards = new Cards(Optional::empty).outputs(rendering(Optional.empty()), problems);

        assertThat(cards).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("no-cards");
            assertThat(problem.isError()).isFalse();
        });
    }

    @Test
    void areTakenAsTheyAreWhereTheyWereDrawnBefore() throws IOException {
        byte[] drawn = {1, 2, 3};

        List<Output> cards = new Cards(Optional::empty).outputs(rendering(Optional.of(drawn)), problems);

        assertThat(cards).extracting(Output::bytes).containsExactly(drawn, drawn);
        assertThat(problems.sorted()).extracting(Problem::message).isEmpty();
    }
}
