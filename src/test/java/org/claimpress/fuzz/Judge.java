package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

/**
 * Judges what comes out by rules of its own, so that a mistake in the program's tables of characters and addresses does not excuse
 * itself. It knows less than those tables: what it complains of is wrong under any of them.
 */
final class Judge {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Judge() {}

    /** That each character can be seen, but for the two joiners. */
    static void expectSeen(String text) {
        text.codePoints()
                .filter(point -> point != '\n' && point != '\t' && point != '\r')
                .filter(point -> point != NON_JOINER && point != JOINER)
                .filter(Judge::isHidden)
                .findFirst()
                .ifPresent(point -> {
                    throw new AssertionError("U+%04X in: %s".formatted(point, text));
                });
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            default -> point == 0x3164 || point == 0x115F || point == 0x1160 || point == 0xFFA0;
        };
    }

    /** That the address leads where a reader takes it to lead: to a page of the web, a mailbox or this site. */
    static void expectHonest(String address) {
        assertThat(address).doesNotContain("\\", " ", "\n");
        if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
            assertThat(address).matches("(?i)mailto:[!-?A-~]+@[a-z0-9.-]+");
        } else if (!address.startsWith("#") && (address.contains(":") || address.startsWith("//"))) {
            URI page = URI.create(address);
            assertThat(page.getScheme()).matches("(?i)https?");
            assertThat(page.getRawAuthority()).matches("[A-Za-z0-9.-]+(?::\\d{0,5})?");
        }
    }
}
