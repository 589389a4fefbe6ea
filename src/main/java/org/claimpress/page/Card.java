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
 * @param site the site's title
 * @param date when the claim was last checked, in words
 * @param foot what stands below
 */
public record Card(String claim, Verdict verdict, String title, String answers, String site, String date, Foot foot) {

    /**
     * A status as a card shows it.
     *
     * @param words its words
     * @param standing its group, for its frame
     * @param mark its sign
     */
    public record Verdict(String words, Standing standing, StatusMark mark) {}

    /**
     * What stands below a card, and what tells readers who do not see it.
     *
     * @param words the site's title, and when the claim was last checked
     * @param description all that the card shows, in words
     */
    public record Foot(String words, String description) {}

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
                site,
                date);
        String hash = Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
        return new SitePath("cards/" + claim + "." + hash + ".png");
    }
}
