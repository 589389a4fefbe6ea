package org.claimpress.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.Source;

/** What the picture of a family shows, in words and numbers. */
final class FamilyFinding {

    private final Source head;
    private final FamilyTree tree;
    private final Messages messages;

    FamilyFinding(Source head, FamilyTree tree, Messages messages) {
        this.head = head;
        this.tree = tree;
        this.messages = messages;
    }

    /** As “One court filing, 47 sources”. */
    String headline() {
        boolean stories =
                tree.takers().stream().allMatch(source -> source.kind().isReport());
        String takers = messages.count(
                stories ? "family.stories" : "family.sources", tree.takers().size());
        return messages.say(
                "family.finding",
                Map.of("original", messages.say("family.one." + head.kind().word()), "takers", takers));
    }

    /** How many draw on the head itself, how many from others, and how many of those pass on a mistake or are copies. */
    List<String> sentences() {
        return Stream.of(
                        directly(),
                        counted("family.copies", DerivationReason.IS_A_COPY),
                        counted("family.errors", DerivationReason.CARRIES_ITS_ERROR),
                        counted("family.inferred", DerivationReason.INFERRED))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> directly() {
        int all = tree.takers().size();
        int direct = tree.below(head.id()).size();
        String original = messages.say("family.the." + head.kind().word());
        if (direct < all) {
            return Optional.of(messages.say(
                    "family.some-direct",
                    Map.of(Messages.COUNT, direct, "original", original, "others", all - direct)));
        } else if (all == 2) {
            return Optional.of(messages.say("family.both-direct", Map.of("original", original)));
        }
        return Optional.of(all)
                .filter(several -> several > 1)
                .map(several ->
                        messages.say("family.all-direct", Map.of(Messages.COUNT, several, "original", original)));
    }

    private Optional<String> counted(String key, DerivationReason reason) {
        long count = tree.takers().stream()
                .filter(source -> tree.place(source).reason() == reason)
                .count();
        return Optional.of(count).filter(some -> some > 0).map(some -> messages.count(key, some));
    }
}
