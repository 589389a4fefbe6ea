package org.claimpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostingsTest {

    private final Postings postings = new Postings();

    @Test
    void tellTheStepFromTheEntryBeforeAndTheWeight() {
        postings.add(0, 4);
        postings.add(3, 4);

        assertThat(postings).hasToString("1A" + "3A");
    }

    @Test
    void writeALargeStepInSeveralDigits() {
        postings.add(31, 4);
        postings.add(31 + 32 * 32 + 5, 4);

        assertThat(postings).hasToString("X0A" + "XW5A");
    }

    @Test
    void keepEachWeightWithinTheAlphabet() {
        postings.add(0, 0);
        postings.add(1, 1_000);

        assertThat(postings).hasToString("11" + "1_");
    }
}
