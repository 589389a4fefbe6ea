package org.claimpress.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the day, or the month too, may be unknown.
 *
 * @param year the year
 * @param month the month from 1 to 12, 0 where unknown
 * @param day the day of the month, 0 where unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /** Refuses, with a {@link DateTimeException}, what no calendar has. */
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("A day without a month");
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    /** The whole date of this day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2024}, {@code 2024-04} or {@code 2024-04-02}; empty for any other form.
     *
     * @throws DateTimeException for a date that no calendar has
     */
    public static Optional<PartialDate> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        if ((parts.group(2) != null && month == 0) || (parts.group(3) != null && day == 0)) {
            throw new DateTimeException("No month or day has the number 0");
        }
        return Optional.of(new PartialDate(Integer.parseInt(parts.group(1)), month, day));
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    /** Whether it lies before the other whatever their unknown days and months are. */
    public boolean isBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** As {@code 2024}, {@code 2024-04} or {@code 2024-04-02}. */
    public String iso() {
        if (day != 0) {
            return LocalDate.of(year, month, day).toString();
        }
        return month == 0 ? "%04d".formatted(year) : YearMonth.of(year, month).toString();
    }

    /** By year, month and day; what is unknown comes before what is known. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
