package org.claimpress.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.Family;
import org.claimpress.messages.Messages;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Derivation;
import org.claimpress.model.DerivationReason;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.page.FamilyPicture.Hub;
import org.claimpress.page.FamilyPicture.Reason;
import org.claimpress.page.FamilyPicture.Taker;

/** Makes the picture of a family, small for the page of all families, or whole for its own. */
final class FamilyViewer {

    /** From so many takers on, a family has a page of its own; the names of fewer find room beside their marks. */
    static final int LARGE = 5;

    /** The most rows of a small picture, and the most marks in one of them. */
    private static final int ROWS = 12;

    private static final int MARKS = 60;
    private static final int DEEPEST = 3;

    private final Site site;
    private final Family family;
    private final FamilyTree tree;
    private final Linker links;
    private final Messages messages;

    FamilyViewer(Site site, Family family, Linker links) {
        this.site = site;
        this.family = family;
        this.tree = new FamilyTree(family, site);
        this.links = links;
        this.messages = site.messages();
    }

    static boolean hasItsOwnPage(Family family) {
        return family.takers() >= LARGE;
    }

    /** The picture for the page of all families. */
    FamilyPicture small() {
        Optional<Link> all = Optional.of(family)
                .filter(FamilyViewer::hasItsOwnPage)
                .map(large -> links.link(
                        messages.say("family.all-by-name", Map.of("number", large.takers())),
                        Routes.origins(large.head())));
        return picture(all.isEmpty(), all.isEmpty() ? Integer.MAX_VALUE : ROWS, all);
    }

    /** The picture for the family's own page. */
    FamilyPicture whole() {
        return picture(true, Integer.MAX_VALUE, Optional.empty());
    }

    private FamilyPicture picture(boolean named, int rows, Optional<Link> all) {
        Source head = site.source(family.head());
        FamilyFinding finding = new FamilyFinding(head, tree, messages);
        return new FamilyPicture(
                "from-" + head.id(),
                links.source(head.id()),
                links.date(head.date()),
                family.takers(),
                finding.headline(),
                Stream.concat(finding.sentences().stream(), unknown(head)).toList(),
                named,
                hubs(rows, named ? Integer.MAX_VALUE : MARKS),
                reasons(),
                all);
    }

    private Stream<String> unknown(Source head) {
        return head.ancestry().knowledge() == Ancestry.Knowledge.UNKNOWN
                ? Stream.of(messages.say("family.unknown"))
                : Stream.empty();
    }

    private List<Hub> hubs(int rows, int marks) {
        Map<String, Integer> hubs = tree.hubs();
        return hubs.entrySet().stream()
                .limit(rows)
                .map(hub -> hub(hub.getKey(), hub.getValue(), marks))
                .toList();
    }

    private Hub hub(String id, int depth, int marks) {
        List<Source> takers = tree.below(id);
        return new Hub(
                depth == 0 ? links.source(id) : links.sourceInBrief(id),
                Math.min(depth, DEEPEST),
                Optional.of(id)
                        .filter(hub -> depth > 0)
                        .map(hub -> site.names()
                                .inBrief(
                                        site.source(tree.place(site.source(hub)).from()))),
                takers.size(),
                takers.stream()
                        .sorted(Comparator.comparing((Source source) -> FamilyTree.REASONS.indexOf(
                                        tree.place(source).reason()))
                                .thenComparing(Source::id))
                        .limit(marks)
                        .map(this::taker)
                        .toList());
    }

    private Taker taker(Source source) {
        Derivation place = tree.place(source);
        return new Taker(
                links.sourceInBrief(source.id()),
                links.date(source.date()).map(DateView::words),
                reason(place.reason(), messages),
                family.within(source).stream()
                        .map(Derivation::from)
                        .distinct()
                        .filter(other -> !other.equals(place.from()))
                        .map(links::sourceInSentence)
                        .toList());
    }

    private List<Reason> reasons() {
        return FamilyTree.REASONS.stream()
                .filter(reason -> tree.takers().stream()
                        .anyMatch(source -> tree.place(source).reason() == reason))
                .map(reason -> reason(reason, messages))
                .toList();
    }

    /** The kinds of marks in these pictures, in the order of the marks. */
    static List<Reason> reasonsOf(Stream<FamilyPicture> families, Messages messages) {
        List<Reason> found =
                families.flatMap(family -> family.reasons().stream()).distinct().toList();
        return FamilyTree.REASONS.stream()
                .map(reason -> reason(reason, messages))
                .filter(found::contains)
                .toList();
    }

    private static Reason reason(DerivationReason reason, Messages messages) {
        return new Reason(reason.word(), reason.label(messages));
    }
}
