package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * Where what speaks for a claim comes from.
 *
 * @param sources how many sources speak for it
 * @param against how many speak against it
 * @param repeating how many further sources repeat it
 * @param independent the independent origins that speak for no party, each a source
 * @param ofOneSide the origins that count and are the statements of a party, of which there may be an opponent
 * @param independentSources how many sources those are in, which is more where an origin speaks in several
 * @param own the origins that the claim is about, which grant it and never count as independent
 * @param contradicting the origins that contradict it elsewhere, without those denying a part
 * @param denyingAPart the origins that deny a part of it elsewhere and grant the rest
 * @param unknown the sources of which nobody knows where they have it from
 * @param holder whose position the claim is, if it is one
 * @param chain the sources that speak for it or repeat it, and those that they take from
 * @param graph the chain as a picture; absent where nothing derives from anything
 */
public record ChainSection(
        int sources,
        int against,
        int repeating,
        List<Link> independent,
        List<Link> ofOneSide,
        int independentSources,
        List<Link> own,
        List<Link> contradicting,
        List<Link> denyingAPart,
        List<Link> unknown,
        Optional<String> holder,
        List<ChainSource> chain,
        Optional<Deferred<GraphView>> graph) {

    /**
     * A source of the chain.
     *
     * @param source its name and page
     * @param date when it was published, in words
     * @param role what it does for the claim
     * @param knowledge what is known of where it has its facts from
     * @param from the sources that it takes from
     */
    public record ChainSource(Link source, Optional<String> date, String role, String knowledge, List<Link> from) {}

    static Optional<ClaimSection> of(ClaimOnPage page) {
        ChainSection view = new OriginsViewer(page.site()).view(page);
        return Optional.of(new ClaimSection("chain", "chain", "Where this information comes from", view));
    }
}
