package org.claimpress.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Status;

/**
 * A status as a label.
 *
 * @param label its word or phrase
 * @param standing the word of its group, for its shape
 * @param mark its sign
 * @param meaning what it says of a claim
 * @param href its own page
 * @param id its id
 */
public record StatusView(String label, String standing, String mark, String meaning, String href, String id) {

    static StatusView of(Status status, Linker links) {
        return new StatusView(
                status.label(),
                status.standing().word(),
                status.mark().label(),
                status.meaning(),
                links.to(Routes.of(RecordKind.STATUS, status.id())),
                status.id());
    }

    /** The statuses that any claim has, in the order of the scale. */
    static List<StatusView> used(Site site, Linker links) {
        Set<String> used = site.claims().stream().map(Claim::status).collect(Collectors.toSet());
        return site.statuses().stream()
                .filter(status -> used.contains(status.id()))
                .map(status -> of(status, links))
                .toList();
    }
}
