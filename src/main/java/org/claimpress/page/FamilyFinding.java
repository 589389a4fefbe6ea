package org.claimpress.page;

import java.util.ArrayList;
import java.util.List;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.Source;

/** What the picture of a family shows, in words and numbers. */
final class FamilyFinding {

    private final Source head;
    private final FamilyTree tree;

    FamilyFinding(Source head, FamilyTree tree) {
        this.head = head;
        this.tree = tree;
    }

    /** As “One court filing, 47 sources”. */
    String headline() {
        int takers = tree.takers().size();
        return "One " + noun() + ", " + (takers == 1 ? "one" : Integer.toString(takers)) + " " + takers(takers);
    }

    /** How many draw on the head itself, how many from others, and how many of those pass on a mistake or are copies. */
    List<String> sentences() {
        int all = tree.takers().size();
        int direct = tree.below(head.id()).size();
        List<String> sentences = new ArrayList<>();
        if (direct < all) {
            sentences.add(direct + (direct == 1 ? " draws" : " draw") + " on the " + noun() + " itself, "
                    + (all - direct) + " on another source that draws on it.");
        } else if (all > 1) {
            sentences.add((all == 2 ? "Both" : "All " + all) + " draw on the " + noun() + " itself.");
        }
        say(sentences, count(DerivationReason.IS_A_COPY), " is a copy.", " are copies.");
        say(
                sentences,
                count(DerivationReason.CARRIES_ITS_ERROR),
                " repeats a mistake or the wording of the one it used.",
                " repeat a mistake or the wording of the one they used.");
        say(
                sentences,
                count(DerivationReason.INFERRED),
                " draws on it as we infer; nothing in it says so.",
                " draw on it as we infer; nothing in them says so.");
        return sentences;
    }

    private static void say(List<String> sentences, long count, String one, String several) {
        if (count > 0) {
            sentences.add(count == 1 ? "One" + one : count + several);
        }
    }

    private long count(DerivationReason reason) {
        return tree.takers().stream()
                .filter(source -> tree.place(source).reason() == reason)
                .count();
    }

    private String takers(int count) {
        boolean stories =
                tree.takers().stream().allMatch(source -> source.kind().isReport());
        return (stories ? "stor" + (count == 1 ? "y" : "ies") : "source" + (count == 1 ? "" : "s"));
    }

    /** What a sentence calls the head. */
    private String noun() {
        return switch (head.kind()) {
            case COURT_RECORD -> "court record";
            case COURT_FILING -> "court filing";
            case OWN_STATEMENT -> "statement";
            case REGULATOR -> "official document";
            case RECORDING -> "recording";
            case NEWS -> "report";
            case AGGREGATOR_COPY -> "copy";
            case FACT_CHECK -> "fact check";
            case SOCIAL_POST -> "post";
            case LEGAL_COMMENTARY -> "commentary";
            case REFERENCE -> "reference";
        };
    }
}
