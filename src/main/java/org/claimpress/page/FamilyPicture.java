package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * An original and all that goes back to it, as a list that is a picture: a row for each source that others take from, and in
 * it a mark for each of those. Each source but the original has one mark.
 *
 * @param id its anchor
 * @param head the original
 * @param date when it was published
 * @param takers how many sources go back to it
 * @param finding what the picture shows, in a few words: “One court filing, 47 sources”
 * @param sentences the numbers behind it, each in a sentence
 * @param named whether the marks have their names beside them; where they have not, the names are for screen readers, and
 *     for whoever points at a mark
 * @param hubs the rows, from the original down
 * @param reasons the kinds of marks that occur
 * @param all the page that shows all its sources with their names; absent where this is that page, or needs none
 */
public record FamilyPicture(
        String id,
        Link head,
        Optional<DateView> date,
        int takers,
        String finding,
        List<String> sentences,
        boolean named,
        List<Hub> hubs,
        List<Reason> reasons,
        Optional<Link> all) {

    /**
     * A source that others take from.
     *
     * @param source the source
     * @param depth how many steps it is below the original, at most three
     * @param from what it takes from itself; absent for the original
     * @param count how many sources stand in the row
     * @param takers those that are shown: all, or the first of many
     */
    public record Hub(Link source, int depth, Optional<String> from, int count, List<Taker> takers) {}

    /**
     * A source that takes from the one whose row it stands in.
     *
     * @param source the source, under the name of who published it
     * @param date when it was published, in words
     * @param reason how we know
     * @param also what else in this family it takes from
     */
    public record Taker(Link source, Optional<String> date, Reason reason, List<Link> also) {}

    /**
     * How we know that one source takes from another.
     *
     * @param word its word, for the shape of the mark
     * @param label its name
     */
    public record Reason(String word, String label) {}
}
