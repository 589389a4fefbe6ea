package org.claimpress.read;

import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.required;

import java.util.List;
import org.claimpress.model.Party;
import org.claimpress.model.PartyKind;

/** The fields of a party. */
final class PartyFields {

    private static final Field<String> ID =
            required("id", Types.ID, "The party's address: the file's name without .yaml.", "meta");
    private static final Field<String> NAME = required("name", Types.PHRASE, "Its name.", "Meta Platforms, Inc.");
    private static final Field<List<String>> ALSO_CALLED = list(
            "also-called", Types.PHRASE, "Other names that readers know it by; the search finds them.", "[Facebook]");
    private static final Field<PartyKind> KIND =
            required("kind", WordType.of(PartyKind.class), "What it is.", "company");
    private static final Field<String> DESCRIPTION =
            required("description", Types.SENTENCES, "Who it is in this case.", "The company behind Facebook.");

    static final GroupType<Party> TYPE = new GroupType<>(
            "a party",
            List.of(ID, NAME, ALSO_CALLED, KIND, DESCRIPTION),
            values -> new Party(
                    values.get(ID),
                    values.get(NAME),
                    values.get(ALSO_CALLED),
                    values.get(KIND),
                    values.get(DESCRIPTION)));

    private PartyFields() {}
}
