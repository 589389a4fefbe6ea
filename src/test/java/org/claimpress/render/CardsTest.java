package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.claimpress.Fixtures;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.StatusMark;
import org.claimpress.output.Output;
import org.claimpress.page.Card;
import org.claimpress.page.PageKind;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.ContentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {

    private static final Path SMALL = Fixtures.SITES.resolve("small/content");
    private static final Path HEBREW = Path.of("src", "test", "resources", "hebrew", "content");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private static Rendering rendering(Optional<byte[]> before) throws IOException {
        return rendering(SMALL, before);
    }

    private static Rendering rendering(Path content, Optional<byte[]> before) throws IOException {
        Site site = new ContentReader(content, "content", Optional.empty(), LocalDate.of(2026, 6, 30))
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

    @Test
    void areDrawnInHebrew() throws IOException {
        List<Output> cards = new Cards().outputs(rendering(HEBREW, Optional.empty()), problems);

        assertThat(cards).hasSize(1).allSatisfy(card -> assertThat(card.bytes()).startsWith(0x89, 'P', 'N', 'G'));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void beginOnTheRightInHebrewWhateverTheFirstLetterIs() {
        CardPainter painter = CardPainter.ifPossible().orElseThrow();

        assertThat(painter.png(card("Acme מכחישה", true))).isNotEqualTo(painter.png(card("Acme מכחישה", false)));
        assertThat(card("Acme מכחישה", true).path())
                .isNotEqualTo(card("Acme מכחישה", false).path());
    }

    private static Card card(String answers, boolean rightToLeft) {
        Card.Verdict verdict = new Card.Verdict("Open", Standing.OPEN, StatusMark.HALF_CIRCLE);
        return new Card("inbox", verdict, "A claim", answers, "A site", rightToLeft, "");
    }

    @Test
    void areLeftOutWithAWarningWhereTheFontsLackALetter() throws IOException {
        Fixtures.copy(HEBREW, folder);
        Path claim = folder.resolve("claims/inbox.yaml");
        Files.writeString(claim, Files.readString(claim).replaceFirst("(?m)^title: .*$", "title: تم فتح البريد"));
        Rendering rendering = rendering(folder, Optional.empty());

        assertThat(new Cards().outputs(rendering, problems)).isEmpty();

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("card-letters");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.message())
                    .isEqualTo("1 card is left out: the fonts have no \"ت\" for the claim \"inbox\"");
        });
        assertThat(new HtmlPages().outputs(rendering, problems))
                .extracting(Output::text)
                .noneMatch(page -> page.contains("og:image"));
    }

    @Test
    void needNoLookAtTheFontsForWhatTheySurelyHave() {
        CardPainter painter = CardPainter.ifPossible().orElseThrow();
        String usual = IntStream.range(0x20, 0x3000)
                .mapToObj(Character::toString)
                .filter(CardLetters::isUsual)
                .collect(Collectors.joining());
        Card card = new Card("all", card("", false).verdict(), usual, usual, usual, false, "");

        assertThat(usual).contains("Ü", "ł", "“", "„", "’", "–");
        assertThat(painter.lacking(card)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"ESTABLISHED", "NOT_BORNE_OUT"})
    void allWordsStandWithinTheCentralSquare(Standing standing) throws IOException {
        Card.Verdict verdict = new Card.Verdict(
                "Corroborated by a primary record and another source", standing, StatusMark.of(standing));
        Card card = new Card(
                "long",
                verdict,
                "A claim with a title that is about as long as a title of a claim may ever be, and somewhat longer",
                "One party denies it · Another party speaks of something else · Three others: no answer found",
                "A site with a long name, too, checked 24 November 2026",
                false,
                "");

        byte[] drawn = CardPainter.ifPossible().orElseThrow().png(card);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(drawn));
        int aside = (Card.WIDTH - Card.HEIGHT) / 2;
        assertThat(IntStream.range(0, Card.HEIGHT))
                .as("rows in which something stands left or right of the square")
                .noneMatch(y -> IntStream.range(0, Card.WIDTH)
                        .filter(x -> x < aside || x >= Card.WIDTH - aside)
                        .anyMatch(x -> picture.getRGB(x, y) != picture.getRGB(0, y)));
    }
}
