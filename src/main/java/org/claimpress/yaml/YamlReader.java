package org.claimpress.yaml;

import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;
import org.claimpress.problem.LibraryCall;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Reads YAML 1.1 text into nodes. Nothing is ever constructed from the text: aliases, anchors and tags are refused, and
 * so are duplicate keys, keys that are no plain words, a second document and nesting deeper than {@value #DEEPEST}.
 */
public final class YamlReader {

    /** How many lists and groups may stand in one another. */
    public static final int DEEPEST = 12;

    /** Who calls has bounded the text already; the library's own limit must only not be lower. */
    private static final int LONGEST_CODE_POINTS = 100_000_000;

    private final Yaml yaml;
    private final Deadline deadline;

    /** A reader that takes its time. */
    public YamlReader() {
        this(Deadline.none());
    }

    /** @param deadline when the reading has to end */
    public YamlReader(Deadline deadline) {
        this.deadline = deadline;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST_CODE_POINTS);
        this.yaml = new Yaml(options);
    }

    /** The one document of the text; empty where it could not be read, with the reason among the problems. */
    public Optional<YamlNode> read(SourceText source, Problems problems) {
        if (new PastedLines(source, problems).refuse()) {
            return Optional.empty();
        }
        Iterator<Event> events = yaml.parse(new StringReader(source.text())).iterator();
        NodeComposer composer = new NodeComposer(source, events, deadline, problems);
        return LibraryCall.of(
                () -> composed(composer, problems),
                thrown -> thrown instanceof MarkedYAMLException marked
                        ? SyntaxExplainer.explain(source, marked)
                        : SyntaxExplainer.unnamed(composer.reached()),
                problems);
    }

    private static Optional<YamlNode> composed(NodeComposer composer, Problems problems) {
        try {
            return composer.document();
        } catch (RefusedYaml refused) {
            problems.add(refused.problem());
            return Optional.empty();
        }
    }
}
