package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * Where what speaks for a claim comes from. Words, picture and list show the same sources: those that speak for the claim,
 * those against it, those that repeat it, and those behind them.
 *
 * @param sources how many sources speak for it
 * @param against how many speak against it
 * @param repeating how many further sources repeat it
 * @param independent the independent origins that speak for no party, each a source
 * @param ofOneSide the origins that count and are the statements of a party, of which there may be an opponent
 * @param independentSources how many sources those are in, which is more where an origin speaks in several
 * @param unknown of how many sources for it and behind those nobody knows where they have their facts from
 * @param unknownAgainst the same for the sources against it
 * @param unknownRepeating the same for the further sources that repeat it and those behind them
 * @param own the origins that the claim is about, which grant it and never count as independent
 * @param contradicting the origins that contradict it elsewhere, without those denying a part
 * @param denyingAPart the origins that deny a part of it elsewhere and grant the rest
 * @param holder whose position the claim is, if it is one
 * @param rows the picture: a row for each thing that sources do for the claim
 * @param shapes the shapes that occur in it
 * @param chain the sources of all rows but against, each below the one that it takes from
 * @param opposing the sources of the row against
 */
public record ChainSection(
        int sources,
        int against,
        int repeating,
        List<Link> independent,
        List<Link> ofOneSide,
        int independentSources,
        int unknown,
        int unknownAgainst,
        int unknownRepeating,
        List<Link> own,
        List<Link> contradicting,
        List<Link> denyingAPart,
        Optional<String> holder,
        List<Row> rows,
        List<Shape> shapes,
        List<ChainSource> chain,
        List<ChainSource> opposing) {

    /**
     * The sources that do the same for the claim.
     *
     * @param word {@code for}, {@code behind-for}, {@code against}, {@code repeating} or {@code behind-repeating}
     * @param heading what they do
     * @param marks the sources
     */
    public record Row(String word, String heading, List<ChainSource> marks) {}

    /**
     * A shape of a mark.
     *
     * @param word its word
     * @param label what it means
     */
    public record Shape(String word, String label) {}

    /**
     * A source of the chain.
     *
     * @param source its name and page
     * @param date when it was published, in words
     * @param role what it does for the claim, where a heading does not say that
     * @param shape the shape of its mark
     * @param knowledge what is known of where it has its facts from, where the list does not show that by its place
     * @param from the sources that it takes from, but for the one above it
     * @param below the sources that stand below it in the list
     */
    public record ChainSource(
            Link source,
            Optional<String> date,
            Optional<String> role,
            Shape shape,
            Optional<String> knowledge,
            List<Link> from,
            List<ChainSource> below) {}

    static Optional<ClaimSection> of(ClaimOnPage page) {
        ChainSection view = new ChainViewer(page).view();
        return Optional.of(new ClaimSection("chain", "chain", page.heading("chain"), view));
    }
}
