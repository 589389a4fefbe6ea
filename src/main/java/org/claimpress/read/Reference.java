package org.claimpress.read;

import org.claimpress.model.RecordKind;
import org.claimpress.problem.Place;

/**
 * That one record names another.
 *
 * @param kind the kind of the record named
 * @param id its id
 * @param place where it is named
 * @param anchor the anchor on its page; empty for none
 */
record Reference(RecordKind kind, String id, Place place, String anchor) {}
