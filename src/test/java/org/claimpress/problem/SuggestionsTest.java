package org.claimpress.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void findsTheNearestFirst() {
        assertThat(Suggestions.nearest("titel", List.of("topics", "title", "tiles")))
                .startsWith("title");
    }

    @Test
    void findsWhatContainsTheWord() {
        assertThat(Suggestions.nearest("register", List.of("register-2024", "vox-2018")))
                .containsExactly("register-2024");
    }

    @Test
    void asksWhatWasMeant() {
        assertThat(Suggestions.advice("titel", List.of("title"))).isEqualTo("Did you mean \"title\"?");
    }

    @Test
    void listsWhatIsAllowedWhereNothingIsNear() {
        assertThat(Suggestions.advice("zzzzzz", List.of("fact", "denial"))).isEqualTo("Use one of: denial, fact.");
    }
}
