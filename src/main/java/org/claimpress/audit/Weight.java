package org.claimpress.audit;

import java.nio.charset.StandardCharsets;
import org.claimpress.output.Output;

/**
 * What a page weighs on its way to readers, compressed by gzip.
 *
 * @param firstView the bytes up to the end of the short answer, which is what a reader in a hurry waits for; of a page without
 *     one, all of it
 * @param whole the bytes of the whole page
 */
record Weight(int firstView, int whole) {

    private static final String SHORT_ANSWER = "id=\"short-answer\"";
    private static final String END = "</section>";

    static Weight of(Output page) {
        int whole = Gzip.size(page.bytes());
        String text = page.text();
        int answer = text.indexOf(SHORT_ANSWER);
        int end = answer < 0 ? -1 : text.indexOf(END, answer);
        return new Weight(end < 0 ? whole : Gzip.size(text.substring(0, end).getBytes(StandardCharsets.UTF_8)), whole);
    }
}
