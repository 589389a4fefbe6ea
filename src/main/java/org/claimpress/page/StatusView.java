package org.claimpress.page;

import org.claimpress.model.RecordKind;
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
}
