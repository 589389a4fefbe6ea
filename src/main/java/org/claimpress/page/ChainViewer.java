package org.claimpress.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimpress.evidence.ClaimOrigins;
import org.claimpress.evidence.Origin;
import org.claimpress.evidence.OriginFinder;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.Derivation;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyScope;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.page.ChainSection.ChainSource;
import org.claimpress.page.ChainSection.Row;
import org.claimpress.page.ChainSection.Shape;

/** Makes the section that shows where a claim's information comes from. Words, list and picture show the same sources. */
final class ChainViewer {

    private final Shape independent;
    private final Shape original;
    private final Shape derived;
    private final Shape unknown;
    private final Messages messages;

    private final Site site;
    private final Claim claim;
    private final Linker links;
    private final ClaimOrigins origins;

    ChainViewer(ClaimOnPage page) {
        this.messages = page.site().messages();
        this.independent = shape("origin");
        this.original = shape("own");
        this.derived = shape("derived");
        this.unknown = shape("unknown");
        this.site = page.site();
        this.claim = page.claim();
        this.links = page.links();
        this.origins = page.origins();
    }

    private Shape shape(String word) {
        return new Shape(word, messages.say("claim.chain.shapes." + word));
    }

    private String said(String key) {
        return messages.say("claim.chain." + key);
    }

    ChainSection view() {
        List<Row> rows = rows();
        List<Shape> marks = rows.stream()
                .flatMap(row -> row.marks().stream())
                .map(ChainSource::shape)
                .toList();
        return new ChainSection(
                origins.sources().size(),
                origins.against().size(),
                origins.repeating().size(),
                links(ofOneSide(false)),
                links(ofOneSide(true)),
                origins.independent().stream()
                        .mapToInt(origin -> origin.sources().size())
                        .sum(),
                unknown(rows, "for", "behind-for"),
                unknown(rows, "against"),
                unknown(rows, "repeating", "behind-repeating"),
                links(origins.own()),
                links(contradicting(false)),
                links(contradicting(true)),
                Optional.of(claim)
                        .filter(known -> known.kind() == ClaimKind.POSITION)
                        .map(known -> site.claimant(known).name().orElseGet(() -> said("nobody-known"))),
                rows,
                Stream.of(independent, original, derived, unknown)
                        .filter(marks::contains)
                        .toList(),
                chain(),
                origins.against().stream().map(this::source).toList());
    }

    /** The rows for and against always, since it tells something that they are empty. */
    private List<Row> rows() {
        SortedSet<String> behindSupport = behindSupport();
        return Stream.of(
                        row("for", origins.sources()),
                        row("behind-for", behindSupport),
                        row("against", origins.against()),
                        row("repeating", origins.repeating()),
                        row(
                                "behind-repeating",
                                origins.behind().stream()
                                        .filter(id -> !behindSupport.contains(id))
                                        .toList()))
                .filter(row -> row.word().equals("for")
                        || row.word().equals("against")
                        || !row.marks().isEmpty())
                .toList();
    }

    /** The sources that those for the claim go back to. */
    private SortedSet<String> behindSupport() {
        SortedSet<String> reached = new TreeSet<>(
                new OriginFinder(site::source).of(origins.sources(), claim.id()).reached());
        reached.removeAll(Set.copyOf(origins.sources()));
        return reached;
    }

    private int unknown(List<Row> rows, String... words) {
        Set<String> wanted = Set.of(words);
        return (int) rows.stream()
                .filter(row -> wanted.contains(row.word()))
                .flatMap(row -> row.marks().stream())
                .filter(mark -> mark.shape().equals(unknown))
                .count();
    }

    private Row row(String word, Collection<String> sources) {
        return new Row(
                word, said("rows." + word), sources.stream().map(this::source).toList());
    }

    /** The sources that speak for the claim, those that repeat it, and those behind them, each below what it takes from. */
    private List<ChainSource> chain() {
        List<String> all = Stream.of(origins.sources(), origins.repeating(), origins.behind())
                .flatMap(Collection::stream)
                .toList();
        ChainTree tree = new ChainTree(all, this::from);
        return tree.tops().stream()
                .map(id -> branch(id, Optional.empty(), tree))
                .toList();
    }

    private ChainSource branch(String id, Optional<String> above, ChainTree tree) {
        String role = origins.sources().contains(id)
                ? said("roles.supports")
                : origins.repeating().contains(id) ? repeats(id) : said("roles.behind");
        List<ChainSource> below = tree.below(id).stream()
                .map(taker -> branch(taker, Optional.of(id), tree))
                .toList();
        return source(id, Optional.of(role), above, below);
    }

    private String repeats(String source) {
        return source.equals(claim.firstMade().in()) ? said("roles.makes") : said("roles.repeats");
    }

    private ChainSource source(String id) {
        return source(id, Optional.empty(), Optional.empty(), List.of());
    }

    private ChainSource source(String id, Optional<String> role, Optional<String> above, List<ChainSource> below) {
        Source source = site.source(id);
        Shape shape = shape(source);
        List<String> others = from(id).stream()
                .filter(other -> !above.equals(Optional.of(other)))
                .toList();
        return new ChainSource(
                links.sourceInBrief(id),
                links.date(source.date()).map(DateView::words),
                role,
                shape,
                knowledge(source, shape, above.isPresent(), others.isEmpty()),
                others.stream().map(links::sourceInSentence).toList(),
                below);
    }

    /** What the list says of it before the sources that it takes from, where the place below another does not say it. */
    private Optional<String> knowledge(Source source, Shape shape, boolean below, boolean alone) {
        if (shape.equals(independent)) {
            return Optional.of(
                    source.speaksFor().isPresent() ? said("original-of-one-side") : said("independent-original"));
        }
        if (!shape.equals(derived)) {
            return Optional.of(shape.equals(original) ? said("original") : shape.label());
        }
        return alone ? Optional.empty() : Optional.of(below ? said("also-draws-on") : said("draws-on"));
    }

    private List<String> from(String id) {
        return site.source(id).ancestry().forClaim(claim.id()).derivations().stream()
                .map(Derivation::from)
                .distinct()
                .toList();
    }

    private Shape shape(Source source) {
        if (origins.isIndependent(source.id())) {
            return independent;
        }
        return switch (source.ancestry().forClaim(claim.id()).knowledge()) {
            case ORIGIN -> original;
            case DERIVED -> derived;
            case UNKNOWN -> unknown;
        };
    }

    /** The origins that contradict the claim elsewhere: those that deny only a part and grant the rest, or all others. */
    private List<Origin> contradicting(boolean inPart) {
        return origins.contradicting().stream()
                .filter(origin ->
                        inPart == origin.party().filter(this::grantsAllButAPart).isPresent())
                .toList();
    }

    /** The origins that count and are a party's own statement, or all others that count. */
    private List<Origin> ofOneSide(boolean aParty) {
        return origins.independent().stream()
                .filter(origin -> origin.party().isPresent() == aParty)
                .toList();
    }

    private boolean grantsAllButAPart(String party) {
        List<Reply> replies = claim.replies().stream()
                .filter(reply -> reply.party().equals(party))
                .toList();
        return replies.stream().anyMatch(Reply::isAdmission)
                && replies.stream().anyMatch(Reply::contradicts)
                && replies.stream().filter(Reply::contradicts).allMatch(reply -> reply.scope() == ReplyScope.PART);
    }

    private List<Link> links(List<Origin> some) {
        return some.stream()
                .map(origin -> origin.party()
                        .map(links::party)
                        .orElseGet(() -> links.sourceInBrief(origin.sources().get(0))))
                .toList();
    }
}
