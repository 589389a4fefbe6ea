package org.claimpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.messages.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says, and which of a party's answers comes first. */
class ReplyTest {

    private static Reply reply(String party, ReplyState state, ReplyScope scope, String date) {
        return new Reply(
                party,
                state,
                scope,
                Optional.empty(),
                PartialDate.parse(date),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "DENIES, THIS_CLAIM, denies it",
        "DENIES, PART, denies a part of it",
        "DENIES, THE_WHOLE, 'does not mention this; it denies the news stories as a whole'",
        "ADMITS, THIS_CLAIM, confirms it",
        "ADMITS, PART, confirms a part of it",
        "ADMITS_IN_PART, THIS_CLAIM, confirms it in part",
        "ADMITS_IN_PART, THE_WHOLE, confirms a part of the news stories",
        "DENIES, THE_COMPLAINT, 'does not mention this; it denies the complaint as a whole'",
        "OTHER_MATTER, THE_WHOLE, 'speaks of something else, not of this'",
        "NO_ANSWER, THIS_CLAIM, was asked and did not answer"
    })
    void saysWhatItAnswers(ReplyState state, ReplyScope scope, String words) {
        assertThat(reply("acme", state, scope, "").says(new Languages().english()))
                .isEqualTo(words);
    }

    @Test
    void namesThePartThatItSpeaksTo() {
        Reply reply = new Reply(
                "acme",
                ReplyState.DENIES,
                ReplyScope.PART,
                Optional.of("that it opened inboxes"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(reply.says(new Languages().english())).isEqualTo("denies a part of it, that it opened inboxes");
    }

    @Test
    void onlyADenialOfTheWholeLeavesTheClaimItselfUncontradicted() {
        assertThat(Stream.of(ReplyScope.values())
                        .filter(scope ->
                                reply("acme", ReplyState.DENIES, scope, "").contradicts()))
                .containsExactly(ReplyScope.THIS_CLAIM, ReplyScope.PART);
    }

    @Test
    void anAnswerOfAnUnknownDayIsNotTakenForTheLater() {
        Reply month = reply("acme", ReplyState.DENIES, ReplyScope.THIS_CLAIM, "2018-12");
        Reply day = reply("acme", ReplyState.DENIES, ReplyScope.THIS_CLAIM, "2018-12-19");
        Reply year = reply("acme", ReplyState.DENIES, ReplyScope.THIS_CLAIM, "2018");

        assertThat(Reply.ordered(List.of(year, month, day))).containsExactly(day, month, year);
    }

    @Test
    void theStrongestAnswerOfAPartyComesFirstAndTheLaterOfTwo() {
        Reply other = reply("acme", ReplyState.OTHER_MATTER, ReplyScope.THIS_CLAIM, "2026-05-01");
        Reply whole = reply("acme", ReplyState.DENIES, ReplyScope.THE_WHOLE, "2026-04-01");
        Reply part = reply("acme", ReplyState.ADMITS_IN_PART, ReplyScope.PART, "2026-03-01");
        Reply undated = reply("acme", ReplyState.DENIES, ReplyScope.THIS_CLAIM, "");
        Reply early = reply("acme", ReplyState.DENIES, ReplyScope.THIS_CLAIM, "2024-01-01");
        Reply late = reply("acme", ReplyState.ADMITS, ReplyScope.THIS_CLAIM, "2024-02");
        Reply partner = reply("partner", ReplyState.NONE_FOUND, ReplyScope.THIS_CLAIM, "2026-05-01");

        assertThat(Reply.ordered(List.of(other, whole, partner, part, undated, early, late)))
                .containsExactly(late, early, undated, whole, part, other, partner);
    }
}
