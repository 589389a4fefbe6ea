package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimpress.model.ClaimPart;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlSequence;

/** The sections of a claim's page: each once, the digest first, and those among them that no page may do without. */
record ClaimPartsType() implements FieldType<List<ClaimPart>> {

    private static final ListType<ClaimPart> LIST = new ListType<>(WordType.of(ClaimPart.class), true);

    @Override
    public List<ClaimPart> read(YamlNode node, RecordReading reading) {
        int before = reading.problems().errors();
        List<ClaimPart> parts = LIST.read(node, reading);
        if (reading.problems().errors() > before) {
            return placeholder();
        }
        repeated((YamlSequence) node, parts, reading);
        List<ClaimPart> missing = new ArrayList<>(ClaimPart.usual());
        missing.removeIf(part -> !part.isNeeded() || parts.contains(part));
        missing.forEach(part -> reading.report(
                ReadCodes.UNKNOWN_VALUE,
                node.place(),
                "No page of a claim may do without \"" + part.word() + "\": " + part.label(),
                "Add it where it belongs."));
        if (missing.isEmpty() && parts.get(0) != ClaimPart.DIGEST) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    ((YamlSequence) node).items().get(0).place(),
                    "The page of a claim begins with the digest, which has its title",
                    "Write digest first.");
        }
        return parts;
    }

    private static void repeated(YamlSequence node, List<ClaimPart> parts, RecordReading reading) {
        Set<ClaimPart> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(parts.get(i))) {
                reading.report(
                        ReadCodes.UNKNOWN_VALUE,
                        node.items().get(i).place(),
                        "The section \"" + parts.get(i).word() + "\" stands here twice",
                        "Delete one of the two.");
            }
        }
    }

    @Override
    public List<ClaimPart> placeholder() {
        return ClaimPart.usual();
    }

    @Override
    public String description() {
        return LIST.description();
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return LIST.schema(ids);
    }
}
