package org.claimpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void areLowerCaseWithoutSigns() {
        assertThat(SearchWords.of("The “Inbox API” (3:20-cv-08570), $150"))
                .containsExactly("the", "inbox", "api", "3", "20", "cv", "08570", "150");
    }

    @Test
    void dropTheEnglishPossessiveAndKeepAWordWithAnApostropheWhole() {
        assertThat(SearchWords.of("Meta’s users' data weren't people's"))
                .containsExactly("meta", "users", "data", "werent", "people");
    }

    @Test
    void dropAccents() {
        assertThat(SearchWords.of("Privé, Zugriff für Ämter")).containsExactly("prive", "zugriff", "fur", "amter");
    }

    @Test
    void dropThePointsOfHebrewAndTheVowelsOfArabic() {
        assertThat(SearchWords.of("תֵּבוֹת كِتَاب أُفُق")).containsExactly("תבות", "كتاب", "افق");
    }

    @Test
    void areTwoCharactersEachWhereNoSpacesDivideThem() {
        assertThat(SearchWords.of("Netflixが読む 私")).containsExactly("netflix", "か読", "読む", "私");
    }

    @Test
    void areNoneInATextOfSigns() {
        assertThat(SearchWords.of("… – “” 🙂")).isEmpty();
    }
}
