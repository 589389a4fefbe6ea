package org.claimpress.yaml;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What other programs make of YAML, and what is easily done when a list is begun. */
@AutoService(CodeBook.class)
public final class PastedCodes implements CodeBook {

    static final Code CLOSED_LIST = Code.error(
            "closed-list",
            "A field already has a value, such as [], and a list follows below it.",
            "YAML takes [] for the whole list, and what follows then fits nowhere.",
            "against: []\n  - source: ars-2024",
            "against:\n  - source: ars-2024");

    static final Code FOREIGN_SIGN = Code.error(
            "foreign-sign",
            "A sign from a text program stands where YAML wants a hyphen or a colon.",
            "The signs look alike to people, and YAML reads only its own.",
            "unknowns:\n  – Who asked for it.",
            "unknowns:\n  - Who asked for it.");

    static final Code FOREIGN_SPACE = Code.error(
            "foreign-space",
            "A space that is no ordinary one stands where YAML wants spaces.",
            "It looks like a space, and YAML takes it for a letter.",
            "title:\\u00a0Inbox API",
            "title: Inbox API");

    static final Code CODE_FENCE = Code.error(
            "code-fence",
            "A line of three backticks, which marks code in a chat, stands in the file.",
            "It belongs to the program that the record was copied from, and not to the record.",
            "```yaml\nid: inbox-api",
            "id: inbox-api");

    @Override
    public List<Code> codes() {
        return List.of(CLOSED_LIST, FOREIGN_SIGN, FOREIGN_SPACE, CODE_FENCE);
    }
}
