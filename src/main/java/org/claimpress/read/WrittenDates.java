package org.claimpress.read;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as people write them. Where only one day or month can be meant, there is one way to write it in a record. */
public final class WrittenDates {

    /** Hyphens, dashes and the minus sign, as text programs write them. */
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    /** The formats also read years before the common era and beyond 9999, which no record can write. */
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}-");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?\\b");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
            .map(WrittenDates::form)
            .toList();
    private static final List<DateTimeFormatter> MONTHS =
            Stream.of("MMMM uuuu", "MMM uuuu").map(WrittenDates::form).toList();

    private WrittenDates() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The date in the form of records, such as {@code 2023-04-14} for {@code 14 April 2023}, {@code April 14, 2023} and
     * {@code 2023/4/14}; empty where it could be another, as in {@code 4/5/2023}, or is none. Where day or month can be told by
     * being above 12, it is: {@code 14.4.2023} is {@code 2023-04-14}.
     */
    public static Optional<String> inRecordForm(String pasted) {
        String written = DASH.matcher(Normalizer.normalize(pasted.strip(), Normalizer.Form.NFKC))
                .replaceAll("-");
        if (FORM.matcher(written).matches()) {
            return written.equals(pasted) ? Optional.empty() : real(written);
        }
        Matcher turned = YEAR_FIRST.matcher(written);
        if (turned.matches()) {
            return real("%s-%2s-%2s"
                    .formatted(turned.group(1), turned.group(2), turned.group(3))
                    .replace(' ', '0'));
        }
        Matcher timed = WITH_TIME.matcher(written);
        if (timed.matches()) {
            return real(timed.group(1));
        }
        Matcher last = YEAR_LAST.matcher(written);
        if (last.matches()) {
            return yearLast(Integer.parseInt(last.group(1)), Integer.parseInt(last.group(3)), last.group(4));
        }
        String words = written.replace(",", " ").replace(".", " ").strip();
        words = WEEKDAY.matcher(words)
                .replaceFirst("")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .strip()
                .replaceAll("\\s+", " ");
        return inWords(words);
    }

    private static Optional<String> inWords(String words) {
        return first(DAYS, form -> LocalDate.parse(words, form).toString())
                .or(() -> first(MONTHS, form -> YearMonth.parse(words, form).toString()));
    }

    /** Day and month in either order, where only one of the two numbers can be the month. */
    private static Optional<String> yearLast(int first, int second, String year) {
        boolean firstIsMonth = first <= MONTHS_OF_A_YEAR;
        boolean secondIsMonth = second <= MONTHS_OF_A_YEAR;
        if (firstIsMonth == secondIsMonth && first != second) {
            return Optional.empty();
        }
        int month = secondIsMonth ? second : first;
        return real("%s-%02d-%02d".formatted(year, month, secondIsMonth ? first : second));
    }

    /** The date, where a calendar has it. */
    private static Optional<String> real(String date) {
        return read(
                DateTimeFormatter.ISO_LOCAL_DATE,
                form -> LocalDate.parse(date, form).toString());
    }

    private interface Reading {
        String with(DateTimeFormatter form);
    }

    private static Optional<String> first(List<DateTimeFormatter> forms, Reading reading) {
        return forms.stream().flatMap(form -> read(form, reading).stream()).findFirst();
    }

    private static Optional<String> read(DateTimeFormatter form, Reading reading) {
        try {
            return Optional.of(reading.with(form))
                    .filter(date -> FOUR_DIGITS.matcher(date).lookingAt());
        } catch (DateTimeException anotherForm) {
            return Optional.empty();
        }
    }
}
