package org.claimpress.page;

import java.nio.charset.StandardCharsets;
import org.claimpress.model.Standing;
import org.claimpress.model.StatusMark;
import org.claimpress.output.Sha256;
import org.claimpress.output.SitePath;

/**
 * The picture by which social networks show a claim: its words. The picture's name holds a hash of them, so that a card
 * with that name already shows what it should.
 *
 * @param claim the id of the claim
 * @param verdict the claim's status
 * @param title the claim's title
 * @param answers what the parties answer, in a line
 * @param foot what stands below: the site's title, and when the claim was last checked
 * @param rightToLeft whether its language is written from right to left
 * @param description all that it shows in words, for readers who cannot see it
 */
public record Card(
        String claim,
        Verdict verdict,
        String title,
        String answers,
        String foot,
        boolean rightToLeft,
        String description) {

    /**
     * A status as a card shows it.
     *
     * @param words its words
     * @param standing its group, for its frame
     * @param mark its sign
     */
    public record Verdict(String words, Standing standing, StatusMark mark) {}

    /** Its width in pixels. */
    public static final int WIDTH = 1200;

    /** Its height in pixels. */
    public static final int HEIGHT = 630;

    /** Changes whenever the drawing does, and so the names of all cards. */
    private static final int DRAWING = 5;

    private static final int HASH_LENGTH = 10;

    /** Where the picture goes. */
    public SitePath path() {
        String words = String.join(
                "\n",
                Integer.toString(DRAWING),
                verdict.words(),
                verdict.standing().word(),
                verdict.mark().word(),
                title,
                answers,
                rightToLeft ? foot + "\nright to left" : foot);
        String hash = Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
        return new SitePath("cards/" + claim + "." + hash + ".png");
    }
}
