package org.claimpress.read;

import static org.claimpress.read.Field.filledList;
import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Event;
import org.claimpress.model.EventStanding;
import org.claimpress.model.PartialDate;

/** The fields of an event. */
final class EventFields {

    private static final Field<String> ID = required("id", Types.ID, "The event's anchor.", "unsealing");
    private static final Field<PartialDate> DATE = required("date", Types.DATE, "When it began.", "2024-03-23");
    private static final Field<Optional<PartialDate>> UNTIL =
            optional("until", Types.DATE, "When it ended, where it lasted.", "2019-05");
    private static final Field<Optional<String>> WHEN =
            optional("when", Types.NAME, "The date in the source's words, where it is no date.", "\"By 2013\"");
    private static final Field<String> WHAT =
            required("what", Types.SENTENCES, "What happened, in a sentence.", "The letters were unsealed.");
    private static final Field<Optional<String>> TURNING_POINT = optional(
            "turning-point",
            Types.NAME,
            "The event in a few words, where it changed the course of things: the timeline names about five such events.",
            "The letters are unsealed");
    private static final Field<EventStanding> STANDING = required(
            "standing", WordType.of(EventStanding.class), "Whether it is known to have happened.", "established");
    private static final Field<List<String>> SOURCES =
            filledList("sources", Types.SOURCE, "The sources.", "[republicanpress-2024]");
    private static final Field<List<String>> CLAIMS =
            list("claims", Types.CLAIM, "The claims it belongs to.", "[unsealed-on-23-march]");

    private static final GroupType<Event> EVENT = new GroupType<>(
            "an event",
            List.of(ID, DATE, UNTIL, WHEN, WHAT, TURNING_POINT, STANDING, SOURCES, CLAIMS),
            values -> new Event(
                    values.get(ID),
                    values.get(DATE),
                    values.get(UNTIL),
                    values.get(WHEN),
                    values.get(WHAT),
                    values.get(TURNING_POINT),
                    values.get(STANDING),
                    values.get(SOURCES),
                    values.get(CLAIMS)));

    static final ListFile<Event> FILE = ListFile.of("events", EVENT, "the timeline");

    private EventFields() {}
}
