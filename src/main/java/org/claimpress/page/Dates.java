package org.claimpress.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.PartialDate;

/**
 * Dates in words. Patterns and months stand among the messages and not in the Java runtime's locale data, which differ from
 * one release to the next.
 */
final class Dates {

    private Dates() {}

    static DateView of(PartialDate date, Messages messages) {
        return new DateView(words(date, messages), date.iso());
    }

    private static String words(PartialDate date, Messages messages) {
        String year = Integer.toString(date.year());
        if (date.month() == 0) {
            return messages.say("date.year", Map.of("year", year));
        }
        String name = Month.of(date.month()).name().toLowerCase(Locale.ROOT);
        String month = messages.say("date.months." + name);
        return date.day() == 0
                ? messages.say("date.month", Map.of("month", month, "year", year))
                : messages.say("date.day", Map.of("day", date.day(), "month", month, "year", year));
    }

    static DateView of(LocalDate date, Messages messages) {
        return of(PartialDate.of(date), messages);
    }

    static Optional<DateView> of(Optional<PartialDate> date, Messages messages) {
        return date.map(day -> of(day, messages));
    }

    /** The date in words, or the words that say that nobody knows it. */
    static String words(Optional<PartialDate> date, Messages messages) {
        return date.map(day -> of(day, messages).words()).orElseGet(() -> messages.say("date.undated"));
    }
}
