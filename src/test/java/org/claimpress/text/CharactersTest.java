package org.claimpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x0B, 0x0C, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4,
                0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069,
                0x206A, 0x2800, 0x3164, 0xD800, 0xDFFF, 0xE000, 0xFDD0, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFF, 0x1D173,
                0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xF0000, 0x10FFFF
            })
    void refusesWhatNobodyCanSee(int point) {
        assertThat(Characters.firstUnfit("a" + Character.toString(point) + "b")).isEqualTo(OptionalInt.of(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, 12 % of “them” — and more…",
                "tab\tand line\nend",
                "a\u00A0b\u202F%\u3000c",
                "Café e\u0301 ÅÄÖ",
                "Русский текст, Ελληνικά, 中文, 한국어, ไทย",
                "עברית וערבית العربية",
                "می\u200Cخواهم",
                "क\u094D\u200Dष श्री\u0902",
                "ന\u0D4D\u200D",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "\uD83E\uDDD1\uD83C\uDFFD\u200D\u2695\uFE0F"
            })
    void allowsWhatPeopleWrite(String text) {
        assertThat(Characters.firstUnfit(text)).isEmpty();
    }

    @Test
    void refusesAJoinerBetweenLatinLetters() {
        assertThat(Characters.firstUnfit("pass\u200Dword")).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void refusesAStyleSelectorWithNothingToStyle() {
        assertThat(Characters.firstUnfit("\uFE0Fa")).isEqualTo(OptionalInt.of(0));
    }
}
