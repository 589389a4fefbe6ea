package org.claimpress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.Messages;

/**
 * What a party answers to a claim.
 *
 * @param party the id of the party
 * @param state how it answered
 * @param scope what it speaks to
 * @param part which part of the claim it speaks to, in our words: “that messages were shared”; of an answer to something else,
 *     what it says: “that a later lawsuit is baseless”
 * @param date when it spoke, or by when nothing had been found; empty where unknown
 * @param asked whether we asked it ourselves; empty where the record does not say
 * @param speaker who spoke for it
 * @param source the id of the source
 * @param quote its words
 * @param statement the whole of what it sent to this site, word for word, with an empty line between paragraphs
 * @param note what to know about the answer
 */
public record Reply(
        String party,
        ReplyState state,
        ReplyScope scope,
        Optional<String> part,
        Optional<PartialDate> date,
        Optional<Asked> asked,
        Optional<String> speaker,
        Optional<String> source,
        Optional<Quote> quote,
        Optional<String> statement,
        Optional<String> note) {

    private static final Comparator<Reply> STRONGEST_FIRST = Comparator.comparing(Reply::speaks)
            .reversed()
            .thenComparing(Reply::grantsOnlyAPart)
            .thenComparing(reply -> reply.speaks() ? reply.scope() : ReplyScope.THIS_CLAIM)
            .thenComparing(reply -> reply.speaks() ? ReplyState.DENIES : reply.state())
            // A month is no later than its first day as far as anybody knows.
            .thenComparing(
                    reply -> reply.date().map(PartialDate::earliest).orElse(LocalDate.MIN), Comparator.reverseOrder());

    /** Whether the party grants that the claim is true, at least in part. */
    public boolean isAdmission() {
        return state == ReplyState.ADMITS || state == ReplyState.ADMITS_IN_PART;
    }

    /** Whether the party denies the claim itself, or a part of it, and not only something wider. */
    public boolean contradicts() {
        return state == ReplyState.DENIES && scope.isOfTheClaim();
    }

    /** The same in fewer words, where there is little room: “denies a part of it”. */
    public String saysInBrief(Messages messages) {
        return messages.say(key() + (state == ReplyState.DENIES && !scope.isOfTheClaim() ? "-in-brief" : ""));
    }

    /** Whether a draft leaves open if anybody looked for an answer: a search has its day. */
    public boolean isOpen() {
        return state == ReplyState.NONE_FOUND && date.isEmpty();
    }

    /** How it answered and what, as the predicate of a sentence: “denies a part of it, that messages were shared”. */
    public String says(Messages messages) {
        if (state == ReplyState.OTHER_MATTER) {
            return part.map(words -> messages.say("answers.speaks-of", Map.of("part", words)))
                    .orElseGet(() -> messages.say(key()));
        }
        String says = messages.say(key());
        return part.map(words -> messages.say("answers.says-of-part", Map.of("says", says, "part", words)))
                .orElse(says);
    }

    /** The message of what it says; of a denial of something wider it is one that a reader does not take for more. */
    private String key() {
        String key = "answers.says." + state.word();
        return switch (state) {
            case DENIES, ADMITS, ADMITS_IN_PART -> key + "." + scope.word();
            case OTHER_MATTER, NO_ANSWER, NONE_FOUND -> key;
        };
    }

    /**
     * These replies in the order of a page: party by party, as the parties come first in the list, and of each party the
     * strongest answer first. What speaks to the claim comes before what speaks to a part of it, to the news stories or a
     * complaint as a whole, and to something else, and what a party grants in part comes after its denials; of two of the same
     * strength the later comes first, as far as their dates are known.
     */
    static List<Reply> ordered(List<Reply> replies) {
        Map<String, List<Reply>> byParty = new LinkedHashMap<>();
        replies.forEach(reply -> byParty.computeIfAbsent(reply.party(), party -> new ArrayList<>())
                .add(reply));
        return byParty.values().stream()
                .flatMap(answers -> answers.stream().sorted(STRONGEST_FIRST))
                .toList();
    }

    /** What a party grants in part never stands before what it denies: it is not the answer that it would give first. */
    private boolean grantsOnlyAPart() {
        return state == ReplyState.ADMITS_IN_PART && scope != ReplyScope.THIS_CLAIM;
    }

    /** Whether it says yes or no. */
    private boolean speaks() {
        return state == ReplyState.DENIES || isAdmission();
    }
}
