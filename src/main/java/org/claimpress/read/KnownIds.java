package org.claimpress.read;

import java.util.List;
import java.util.function.Function;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.Topic;

/** The ids that references may name: those of a site, or any. */
@FunctionalInterface
public interface KnownIds {

    /** The ids of this kind; empty where any will do. */
    List<String> of(RecordKind kind);

    /** References may name anything that has the form of an id. */
    static KnownIds any() {
        return kind -> List.of();
    }

    /** References may name the records of this site. */
    static KnownIds in(Site site) {
        return kind -> switch (kind) {
            case STATUS -> ids(site.statuses(), Status::id);
            case TOPIC -> ids(site.topics(), Topic::id);
            case PARTY -> ids(site.parties(), Party::id);
            case SOURCE -> ids(site.sources(), Source::id);
            case CLAIM -> ids(site.claims(), Claim::id);
            case EXPLAINER -> ids(site.explainers(), Explainer::id);
            case PAGE, EVENT, STYLE, LOCK, SITE -> List.of();
        };
    }

    private static <T> List<String> ids(List<T> records, Function<T, String> id) {
        return records.stream().map(id).toList();
    }
}
