package org.claimpress.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;

/**
 * All that one party answers to a claim.
 *
 * @param party its id
 * @param replies its replies, the strongest first; at least one
 */
record PartyAnswers(String party, List<Reply> replies) {

    /** The answers party by party, in the order of the page. */
    static List<PartyAnswers> all(Claim claim) {
        Map<String, List<Reply>> byParty = claim.answers().stream()
                .collect(Collectors.groupingBy(
                        Reply::party, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return byParty.entrySet().stream()
                .map(entry -> new PartyAnswers(entry.getKey(), entry.getValue()))
                .toList();
    }

    Reply strongest() {
        return replies.get(0);
    }

    /** Whether there is an answer at all. */
    boolean found() {
        return strongest().state() != ReplyState.NONE_FOUND;
    }

    /** What it answers first, and what it grants besides. */
    private String shortly(Site site, Claim claim) {
        return site.messages()
                .and(Stream.concat(
                                Stream.of(strongest()),
                                replies.stream()
                                        .skip(1)
                                        .filter(Reply::isAdmission)
                                        .limit(1))
                        .map(reply -> ReplyView.saysInBrief(reply, site, claim))
                        .distinct()
                        .toList());
    }

    /**
     * What each party answers, in a few words: “Meta denies it”. The parties of which no answer was found share one entry, the
     * last.
     */
    static List<String> inBrief(Site site, Claim claim) {
        List<PartyAnswers> all = all(claim);
        Stream<String> found = all.stream()
                .filter(PartyAnswers::found)
                .map(answers -> site.messages()
                        .say(
                                "answers.by",
                                Map.of(
                                        "party",
                                        site.party(answers.party()).name(),
                                        "says",
                                        answers.shortly(site, claim))));
        List<String> silent = all.stream()
                .filter(answers -> !answers.found() && !answers.strongest().isOpen())
                .map(answers -> site.party(answers.party()).name())
                .toList();
        return Stream.concat(
                        found,
                        Stream.of(silent)
                                .filter(names -> !names.isEmpty())
                                .map(names -> site.messages()
                                        .say(
                                                "answers.none-found",
                                                Map.of(
                                                        "parties",
                                                        site.messages().list(names)))))
                .toList();
    }
}
