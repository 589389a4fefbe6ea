package org.claimpress.read;

import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.required;

import java.util.List;
import org.claimpress.model.Evidence;
import org.claimpress.model.EvidenceSet;

/** The fields of the evidence on a claim. */
final class EvidenceFields {

    private static final Field<String> SOURCE = required("source", Types.SOURCE, "The source.", "oncall-2018");
    private static final Field<String> NOTE =
            required("note", Types.SENTENCES, "What it shows, in a sentence.", "The Times says the same in 2018.");

    private static final GroupType<Evidence> ITEM = new GroupType<>(
            "a piece of evidence",
            List.of(SOURCE, QuoteFields.QUOTE, QuoteFields.AFTER, QuoteFields.VIA, NOTE),
            values ->
                    new Evidence(values.get(SOURCE), QuoteFields.quote(values, values.get(SOURCE)), values.get(NOTE)));

    private static final Field<List<Evidence>> FOR =
            list("for", ITEM, "What speaks for the claim.", "[{source: oncall-2018, note: Says so.}]");
    private static final Field<List<Evidence>> AGAINST =
            list("against", ITEM, "What speaks against the claim.", "[{source: oncall-2018, note: Says not.}]");
    private static final Field<List<Evidence>> CONTEXT =
            list("context", ITEM, "What helps to understand the claim.", "[{source: oncall-2018, note: Explains.}]");

    static final Field<EvidenceSet> EVIDENCE = required(
            "evidence",
            new GroupType<>(
                    "the evidence",
                    List.of(FOR, AGAINST, CONTEXT),
                    values -> new EvidenceSet(values.get(FOR), values.get(AGAINST), values.get(CONTEXT))),
            "What speaks for the claim, against it, and around it.",
            "{for: [], against: [], context: []}");

    private EvidenceFields() {}
}
