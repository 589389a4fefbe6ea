package org.claimpress.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.PartialDate;

/**
 * Dates in words. The months' names stand here and not in the Java runtime's locale data, which differ from one release
 * to the next.
 */
final class Dates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    static DateView of(PartialDate date) {
        String day = date.day() == 0 ? "" : date.day() + " ";
        String month = date.month() == 0 ? "" : MONTHS.get(date.month() - 1) + " ";
        return new DateView(day + month + date.year(), date.iso());
    }

    static DateView of(LocalDate date) {
        return of(PartialDate.of(date));
    }

    static Optional<DateView> of(Optional<PartialDate> date) {
        return date.map(Dates::of);
    }
}
