package org.claimpress.read;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.claimpress.model.PartialDate;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * A date, of which the day or the month may be left out; not after today.
 *
 * @param toTheDay whether messages ask for the whole date
 */
record DateType(boolean toTheDay) implements FieldType<PartialDate> {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final String PATTERN = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /** A date as far as it is known. */
    DateType() {
        this(false);
    }

    @Override
    public PartialDate read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (Unstated.tell(scalar, description(), reading)) {
            return PartialDate.of(reading.today());
        }
        try {
            Optional<PartialDate> date = PartialDate.parse(scalar.text());
            if (date.isEmpty()) {
                badForm(scalar, reading);
            }
            date.ifPresent(known -> future(known, scalar, reading));
            return date.orElseGet(this::placeholder);
        } catch (DateTimeException impossible) {
            reading.report(
                    ReadCodes.IMPOSSIBLE_DATE, scalar.place(), "No calendar has the date " + scalar.text(), advice());
            return placeholder();
        }
    }

    private void badForm(YamlScalar scalar, RecordReading reading) {
        reading.report(
                ReadCodes.BAD_DATE,
                scalar.place(),
                "\"" + scalar.text() + "\" is no date in the form year-month-day",
                WrittenDates.inRecordForm(scalar.text())
                        .map(date -> "Write " + date + ".")
                        .orElse(advice()),
                WrittenDates.inRecordForm(scalar.text()));
    }

    private String advice() {
        return toTheDay
                ? "Write year-month-day, such as 2024-04-02."
                : "Write year-month-day, such as 2024-04-02; leave out the day, or day and month, if unknown.";
    }

    private static void future(PartialDate date, YamlScalar scalar, RecordReading reading) {
        if (date.earliest().isAfter(reading.today())) {
            reading.report(
                    ReadCodes.FUTURE_DATE,
                    scalar.place(),
                    "The date " + scalar.text() + " lies in the future",
                    "Today is " + reading.today() + "; check the year.");
        }
    }

    @Override
    public PartialDate placeholder() {
        return PartialDate.of(LocalDate.EPOCH);
    }

    @Override
    public String description() {
        return toTheDay ? "a date such as 2024-04-02" : "a date such as 2024-04-02, 2024-04 or 2024";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject year = SchemaText.typed("integer");
        year.addProperty("minimum", FIRST_YEAR);
        year.addProperty("maximum", LAST_YEAR);
        return SchemaText.anyOf(SchemaText.text(PATTERN), year);
    }
}
