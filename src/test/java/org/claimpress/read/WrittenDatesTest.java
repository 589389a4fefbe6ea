package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.stream.Stream;
import org.claimpress.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates as people write them; the form reads the same list. */
class WrittenDatesTest {

    static Stream<String[]> dates() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "dates.txt")).stream()
                .map(line -> line.split(" = ", -1));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void eachIsTheDateThatCanBeMeant(String written, String date) {
        assertThat(read(written)).isEqualTo(date);
    }

    private static String read(String written) {
        try {
            return PartialDate.parse(written)
                    .map(PartialDate::iso)
                    .or(() -> WrittenDates.inRecordForm(written))
                    .orElse("");
        } catch (DateTimeException impossible) {
            return "";
        }
    }
}
