package org.claimpress.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimpress.model.Derivation;
import org.claimpress.model.Source;

/** A source and all that take from it, directly or through others, along chains that hold for one and the same claim. */
public final class Family {

    private final String head;
    private final Map<String, ClaimScope> scopes;

    Family(String head, Map<String, ClaimScope> scopes) {
        this.head = head;
        this.scopes = Map.copyOf(scopes);
    }

    /** The id of the source that all others take from. */
    public String head() {
        return head;
    }

    /** The ids of all its sources, the head among them, sorted. */
    public Set<String> members() {
        return new TreeSet<>(scopes.keySet());
    }

    /** How many sources take from the head. */
    public int takers() {
        return scopes.size() - 1;
    }

    /** The derivations of a source that lead to another of the family; none for the head. */
    public List<Derivation> within(Source source) {
        return source.id().equals(head)
                ? List.of()
                : source.ancestry().derivations().stream()
                        .filter(derivation -> !scopes.getOrDefault(derivation.from(), ClaimScope.NONE)
                                .and(ClaimScope.of(derivation))
                                .isEmpty())
                        .toList();
    }
}
