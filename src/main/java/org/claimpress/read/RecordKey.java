package org.claimpress.read;

import org.claimpress.model.RecordKind;

/**
 * Names a record.
 *
 * @param kind its kind
 * @param id its id
 */
public record RecordKey(RecordKind kind, String id) {}
