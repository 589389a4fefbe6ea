package org.claimpress.render;

import java.io.IOException;
import java.io.Writer;

/** The text of a page while a template writes it. It takes no more than any page needs, so that a loop without end ends. */
final class PageText extends Writer {

    private static final int MOST = 20_000_000;

    private final StringBuilder text = new StringBuilder(16_384);

    /** That a template writes without end. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("The page has more than " + MOST + " characters; a loop may have no end");
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        if (text.length() + length > MOST) {
            throw new TooLong();
        }
        text.append(characters, from, length);
    }

    @Override
    public void flush() {
        // Everything is written at once.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
