package org.claimpress.page;

import org.claimpress.evidence.Sentences;
import org.claimpress.evidence.Span;

/** The beginning of somebody's words, in whole sentences, for places where all of them stand elsewhere on the site. */
final class Beginning {

    private Beginning() {}

    /** The sentences up to the first that ends beyond so many code points, and an ellipsis where more follows. */
    static String of(String words, int bound) {
        return Sentences.of(words).stream()
                .filter(sentence -> sentence.to() > bound)
                .findFirst()
                .map(last -> new Span(0, last.to()).in(words))
                .filter(first -> first.length() < words.length())
                .map(first -> first + " …")
                .orElse(words);
    }
}
