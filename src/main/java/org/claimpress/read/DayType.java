package org.claimpress.read;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import org.claimpress.model.PartialDate;
import org.claimpress.yaml.YamlNode;

/** A date with its day; not after today. */
record DayType() implements FieldType<LocalDate> {

    private static final DateType DATE = new DateType(true);

    @Override
    public LocalDate read(YamlNode node, RecordReading reading) {
        int before = reading.problems().errors();
        PartialDate date = DATE.read(node, reading);
        if (reading.problems().errors() > before) {
            // Of all days the one that no rule on dates objects to.
            return reading.today();
        }
        if (date.day() == 0) {
            reading.report(
                    ReadCodes.BAD_DATE,
                    node.place(),
                    "The day is missing from " + date.iso(),
                    "Write year-month-day, such as 2024-04-02.");
        }
        return date.earliest();
    }

    @Override
    public LocalDate placeholder() {
        return LocalDate.EPOCH;
    }

    @Override
    public String description() {
        return "a date such as 2024-04-02";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    }
}
