package org.claimpress.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.Hedges;
import org.claimpress.evidence.Span;
import org.claimpress.evidence.StoredCopy;
import org.claimpress.model.LockedHedge;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;

/** The hedges that the site's house style lists: those whose loss is an error before those whose loss is a warning. */
final class HedgeLists {

    private final List<Hedges> lists;

    /** @param site the site whose house style lists them */
    HedgeLists(Site site) {
        this.lists = Stream.of(StyleRule.Level.ERROR, StyleRule.Level.WARNING)
                .map(level -> new Hedges(site.styleRules().stream()
                        .filter(rule -> rule.kind() == StyleRule.Kind.HEDGE && rule.level() == level)
                        .flatMap(rule -> rule.words().stream())
                        .toList()))
                .toList();
    }

    /** The hedge in the sentences of this quotation, outside of it. */
    Optional<LockedHedge> around(List<Span> quotation, StoredCopy copy) {
        return lists.stream()
                .flatMap(hedges -> copy.hedgeAround(quotation, hedges).stream())
                .findFirst();
    }
}
