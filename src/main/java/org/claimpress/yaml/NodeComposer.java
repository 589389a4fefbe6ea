package org.claimpress.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Composes nodes from the parser's events, and not by the library's own composer, because only the events say where an
 * alias stands, and because duplicate keys are the composer's business and the library leaves them to its constructor.
 */
final class NodeComposer {

    private final SourceText source;
    private final Iterator<Event> events;
    private final Deadline deadline;
    private final Problems problems;
    private final Scalars scalars;
    private Place reached;

    /** @param deadline when the reading has to end */
    NodeComposer(SourceText source, Iterator<Event> events, Deadline deadline, Problems problems) {
        this.source = source;
        this.events = events;
        this.deadline = deadline;
        this.problems = problems;
        this.scalars = new Scalars(source, problems);
        this.reached = source.whole();
    }

    /** Where the last event that the parser gave begins. */
    Place reached() {
        return reached;
    }

    private Event next() throws RefusedYaml {
        Event event = events.next();
        reached = Marks.place(source, event.getStartMark(), 0);
        if (deadline.hasPassed()) {
            throw new RefusedYaml(
                    YamlCodes.TOO_SLOW,
                    reached,
                    "Reading this file took longer than " + Limits.READING.toMinutes() + " minutes, up to here",
                    "Split the file, or take out what is no part of the record.");
        }
        return event;
    }

    Optional<YamlNode> document() throws RefusedYaml {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = next();
            if (event.is(Event.ID.DocumentStart) && root.isPresent()) {
                throw new RefusedYaml(
                        YamlCodes.SEVERAL_DOCUMENTS,
                        Marks.place(source, event.getStartMark(), 3),
                        "A second document begins here",
                        "Keep one record a file: move what follows the line \"---\" to a file of its own.");
            }
            if (event instanceof NodeEvent) {
                root = Optional.of(node(event, 1));
            }
        }
        return root;
    }

    private YamlNode node(Event event, int depth) throws RefusedYaml {
        refuse(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return scalars.of(scalar);
        }
        Place place = Marks.place(source, event.getStartMark(), 0);
        return event instanceof SequenceStartEvent ? sequence(place, depth) : mapping(place, depth);
    }

    private YamlSequence sequence(Place place, int depth) throws RefusedYaml {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlSequence(place, List.copyOf(items));
    }

    private YamlMapping mapping(Place place, int depth) throws RefusedYaml {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            YamlScalar key = key(event, depth);
            if (entries.size() == Limits.FIELDS) {
                throw new RefusedYaml(
                        YamlCodes.TOO_MANY_FIELDS,
                        key.place(),
                        "This group has more than " + Limits.FIELDS + " fields",
                        "No record has so many. Keep those that it knows.");
            }
            YamlNode value = node(next(), depth + 1);
            Place first = seen.putIfAbsent(key.text(), key.place());
            if (first == null) {
                entries.add(new YamlMapping.Entry(key, value));
            } else {
                problems.report(
                        YamlCodes.DUPLICATE_KEY,
                        key.place(),
                        "\"" + key.text() + "\" stands here a second time; the first is on line " + first.line(),
                        "Keep one of the two, or join their contents under one \"" + key.text() + ":\".");
            }
        }
        return new YamlMapping(place, List.copyOf(entries));
    }

    private YamlScalar key(Event event, int depth) throws RefusedYaml {
        refuse(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return scalars.of(scalar);
        }
        throw new RefusedYaml(
                YamlCodes.COMPLEX_KEY,
                Marks.place(source, event.getStartMark(), 1),
                "A list or group stands where a field's name belongs",
                "Begin the line with the field's name and a colon; put text that begins with [ or { in quotation marks.");
    }

    private void refuse(Event event, int depth) throws RefusedYaml {
        if (event instanceof AliasEvent alias) {
            throw alias(event, alias.getAnchor());
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw alias(event, node.getAnchor());
        }
        String tag = tag(event);
        if (!tag.isEmpty()) {
            throw new RefusedYaml(
                    YamlCodes.TAG,
                    Marks.place(source, event.getStartMark(), tag.codePointCount(0, tag.length())),
                    "A value may not begin with \"!\", which YAML takes for a type",
                    "Put the whole value in quotation marks.");
        }
        if (depth > YamlReader.DEEPEST) {
            throw new RefusedYaml(
                    YamlCodes.TOO_DEEP,
                    Marks.place(source, event.getStartMark(), 1),
                    "Lists and groups are nested deeper than " + YamlReader.DEEPEST + " levels",
                    "No record needs that: take the inner brackets or dashes away.");
        }
    }

    private RefusedYaml alias(Event event, String name) {
        return new RefusedYaml(
                YamlCodes.ALIAS,
                Marks.place(source, event.getStartMark(), name.codePointCount(0, name.length()) + 1),
                "A value may not begin with \"&\" or \"*\", which YAML takes for an alias",
                "Put the whole value in quotation marks, or write the value out where it is needed.");
    }

    private static String tag(Event event) {
        String tag = null;
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof SequenceStartEvent sequence) {
            tag = sequence.getTag();
        } else if (event instanceof MappingStartEvent mapping) {
            tag = mapping.getTag();
        }
        return tag == null ? "" : tag;
    }
}
