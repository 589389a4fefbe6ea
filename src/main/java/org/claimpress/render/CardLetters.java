package org.claimpress.render;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimpress.page.Card;
import org.claimpress.page.Page;

/**
 * Leaves out the cards that the fonts lack a letter for: they would show empty boxes in its place. The pages of these claims
 * name no picture.
 */
final class CardLetters {

    /** What the fonts surely have. They are loaded only for cards that hold anything else, for that takes time. */
    private static final Pattern USUAL =
            Pattern.compile("[\\x20-\\x7e\\u00a0-\\u017f\\u2013-\\u2014\\u2018-\\u201e\\u2026]*");

    private final RenderMemory memory;
    private final SortedMap<String, String> lacking = new TreeMap<>();

    CardLetters(RenderMemory memory) {
        this.memory = memory;
    }

    /** The page, without a card that cannot be drawn. */
    Page page(Page page) {
        Optional<Card> card = page.head().card();
        Optional<String> letter = card.flatMap(this::lacking);
        if (letter.isEmpty()) {
            return page;
        }
        lacking.put(card.orElseThrow().claim(), letter.orElseThrow());
        return page.withoutCard();
    }

    /** The claims whose cards are left out, each with the first letter that the fonts lack. */
    SortedMap<String, String> lacking() {
        return Collections.unmodifiableSortedMap(lacking);
    }

    private Optional<String> lacking(Card card) {
        String words = String.join("", card.verdict().words(), card.title(), card.answers(), card.foot());
        return isUsual(words)
                ? Optional.empty()
                : memory.painter(CardPainter::ifPossible).flatMap(painter -> painter.lacking(card));
    }

    /** Whether the fonts surely have all letters of a text. */
    static boolean isUsual(String text) {
        return USUAL.matcher(text).matches();
    }
}
