package org.claimpress.read;

import java.util.List;
import org.claimpress.model.RecordKind;
import org.claimpress.problem.Place;

/**
 * That one record names another.
 *
 * @param kind the kind of the record named
 * @param id its id
 * @param place where it is named
 * @param anchor the anchor on its page; empty for none
 * @param inText whether it is a link in a text, which names the kind too
 * @param words the words that could stand in the same place and name no record
 */
record Reference(RecordKind kind, String id, Place place, String anchor, boolean inText, List<String> words) {

    Reference(RecordKind kind, String id, Place place, String anchor, boolean inText) {
        this(kind, id, place, anchor, inText, List.of());
    }

    /** This target as an editor would write it in the same place. */
    String written(String target) {
        return inText ? kind.word() + ":" + target : target;
    }
}
