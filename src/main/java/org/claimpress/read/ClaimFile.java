package org.claimpress.read;

import static org.claimpress.read.Field.list;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Party;
import org.claimpress.model.Source;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlSequence;

/**
 * What the file of a claim holds: the claim, and the sources and parties that came with it, as the form sends them. They are read
 * as if each stood in a file of its own, and {@code check --fix} gives it one.
 *
 * @param claim the claim
 * @param sources sources that no other file holds
 * @param parties parties that no other file holds
 */
record ClaimFile(Claim claim, List<Source> sources, List<Party> parties) {

    private static final String WITH = "with";
    private static final String SOURCES = "sources";
    private static final String PARTIES = "parties";

    /** The records that come with a claim. */
    private record NewRecords(List<Source> sources, List<Party> parties) {

        private static final NewRecords NONE = new NewRecords(List.of(), List.of());
    }

    private static final Field<List<Source>> NEW_SOURCES = list(
            SOURCES,
            SourceFields.TYPE,
            "New sources, with the fields of a source.",
            "[{id: blog-2024, kind: social-post, title: unknown, publisher: unknown, author: unknown, date: unknown,"
                    + " no-url: It was deleted., read: excerpt, second-reading: not-done, derives-from: unknown}]");
    private static final Field<List<Party>> NEW_PARTIES = list(
            PARTIES,
            PartyFields.TYPE,
            "New parties, with the fields of a party.",
            "[{id: acme, name: Acme, kind: company, description: The company that is accused.}]");

    private static final Field<NewRecords> NEW_RECORDS = new Field<>(
            WITH,
            new Announced(new GroupType<>(
                    "the group with",
                    List.of(NEW_SOURCES, NEW_PARTIES),
                    values -> new NewRecords(values.get(NEW_SOURCES), values.get(NEW_PARTIES)))),
            Optional.of(NewRecords.NONE),
            "New sources and parties that come with this claim; \"check --fix\" gives each a file of its own.",
            "{parties: [{id: acme, name: Acme, kind: company, description: The company that is accused.}]}");

    static final GroupType<ClaimFile> TYPE = new GroupType<>(
            ClaimFields.TYPE.name(),
            Stream.concat(ClaimFields.TYPE.fields().stream(), Stream.of(NEW_RECORDS))
                    .toList(),
            values -> new ClaimFile(
                    ClaimFields.TYPE.maker().apply(values),
                    values.get(NEW_RECORDS).sources(),
                    values.get(NEW_RECORDS).parties()));

    /** The id of the claim. */
    String id() {
        return claim.id();
    }

    /** Records in the order that they have in files of their own, wherever they stand. */
    static <T> List<T> inOrder(List<T> records, Function<T, String> id) {
        return records.stream()
                .sorted(Comparator.comparing(record -> id.apply(record) + ".yaml"))
                .toList();
    }

    /** Where each of the sources is written. */
    static List<YamlNode> sourceNodes(YamlNode root) {
        return nodes(root, SOURCES);
    }

    /** Where each of the parties is written. */
    static List<YamlNode> partyNodes(YamlNode root) {
        return nodes(root, PARTIES);
    }

    private static List<YamlNode> nodes(YamlNode root, String list) {
        List<YamlNode> nodes = new ArrayList<>();
        value(root, WITH).flatMap(with -> value(with, list)).ifPresent(found -> {
            if (found instanceof YamlSequence sequence) {
                nodes.addAll(sequence.items());
            }
        });
        return nodes;
    }

    private static Optional<YamlNode> value(YamlNode node, String key) {
        return node instanceof YamlMapping mapping
                ? mapping.entry(key).map(YamlMapping.Entry::value)
                : Optional.empty();
    }

    /** Says of the records that they are to have files of their own. */
    private record Announced(GroupType<NewRecords> group) implements FieldType<NewRecords> {

        @Override
        public NewRecords read(YamlNode node, RecordReading reading) {
            if (node instanceof YamlMapping) {
                reading.report(
                        FolderCodes.SEVERAL_RECORDS,
                        node.place(),
                        "These records are to stand in files of their own",
                        "\"claimpress check --fix\" moves them there. Until then they count as if they did.");
            }
            return group.read(node, reading);
        }

        @Override
        public NewRecords placeholder() {
            return NewRecords.NONE;
        }

        @Override
        public JsonObject schema(KnownIds ids) {
            return group.schema(ids);
        }

        @Override
        public String description() {
            return group.description();
        }
    }
}
