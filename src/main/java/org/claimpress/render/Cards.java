package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.Card;
import org.claimpress.page.Page;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/**
 * The pictures by which social networks show the claims. A card's name tells what is on it, so one that was drawn before is
 * taken as it is.
 */
@AutoService({OutputFormat.class, CodeBook.class})
public final class Cards implements OutputFormat, CodeBook {

    private static final Code NO_CARDS = Code.warning(
            "no-cards",
            "The machine cannot draw text, so the site has no pictures for social networks.",
            "Where somebody shares a claim, the claim and its status should be readable in the picture.",
            "(a machine without any font)",
            "(a machine with a package of fonts, such as fonts-dejavu-core)");

    private static final Code CARD_LETTERS = Code.warning(
            "card-letters",
            "The fonts of the cards lack a letter, so the site has no pictures for social networks of these claims.",
            "They would show empty boxes in the place of letters. The fonts have Latin, Greek, Cyrillic and Hebrew letters.",
            "title: تم فتح البريد",
            "files: [citations, table, embeds]");

    private final Supplier<Optional<CardPainter>> painters;

    /** Draws where the machine can. */
    public Cards() {
        this(CardPainter::ifPossible);
    }

    Cards(Supplier<Optional<CardPainter>> painters) {
        this.painters = painters;
    }

    @Override
    public List<Code> codes() {
        return List.of(NO_CARDS, CARD_LETTERS);
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        List<Card> cards = rendering.pages().stream()
                .map(Page::head)
                .flatMap(head -> head.card().stream())
                .toList();
        Map<SitePath, Output> drawn = new HashMap<>();
        cards.forEach(card -> drawnBefore(card.path(), rendering).ifPresent(file -> drawn.put(card.path(), file)));
        boolean allThere = drawn.size() == cards.size();
        Optional<CardPainter> painter =
                allThere ? Optional.empty() : rendering.memory().painter(painters);
        if (!allThere && painter.isEmpty()) {
            problems.report(
                    NO_CARDS,
                    new SourceText("cards", "").whole(),
                    "There is no font to draw the cards with",
                    "Install any font, and fontconfig; the site is built without cards.");
        }
        List<Output> outputs = cards.stream()
                .flatMap(card -> Optional.ofNullable(drawn.get(card.path()))
                        .or(() -> painter.map(there -> Output.deferred(card.path(), () -> there.png(card))))
                        .stream())
                .toList();
        rendering.memory().rememberCards(outputs);
        tellOfLetters(rendering, problems);
        return outputs;
    }

    private static void tellOfLetters(Rendering rendering, Problems problems) {
        SortedMap<String, String> lacking = rendering.lettersLacking();
        if (!lacking.isEmpty()) {
            String first = lacking.firstKey();
            problems.report(
                    CARD_LETTERS,
                    new SourceText("cards", "").whole(),
                    "%d %s left out: the fonts have no \"%s\" for the claim \"%s\""
                            .formatted(
                                    lacking.size(),
                                    lacking.size() == 1 ? "card is" : "cards are",
                                    lacking.get(first),
                                    first),
                    "Shared links show the words of the page instead. If that is what you want, leave the cards out of the"
                            + " \"files\" in site.yaml.");
        }
    }

    private static Optional<Output> drawnBefore(SitePath path, Rendering rendering) {
        return rendering
                .memory()
                .card(path)
                .or(() -> rendering.before().apply(path).map(bytes -> Output.of(path, bytes)));
    }
}
