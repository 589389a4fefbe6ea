package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimpress.model.WordRange;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** Numbers of words of a copy, such as {@code 12-25, 40-44}. */
final class WordRangesType implements FieldType<List<WordRange>> {

    private static final String RANGE = "\\d{1,8}(-\\d{1,8})?";
    private static final Pattern FORM = Pattern.compile(RANGE + "(?:, " + RANGE + ")*+");

    @Override
    public List<WordRange> read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        int[][] numbers = FORM.matcher(scalar.text()).matches() ? numbers(scalar.text()) : new int[][] {{1, 0}};
        if (Arrays.stream(numbers).anyMatch(pair -> pair[pair.length - 1] < pair[0])) {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "\"" + scalar.text() + "\" names no words of a copy",
                    "Run \"claimpress verify --copies DIR\", which writes the lock anew.");
            return placeholder();
        }
        return Arrays.stream(numbers)
                .map(pair -> new WordRange(pair[0], pair[pair.length - 1]))
                .toList();
    }

    private static int[][] numbers(String text) {
        return Arrays.stream(text.split(", ", -1))
                .map(range -> Arrays.stream(range.split("-", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public List<WordRange> placeholder() {
        return List.of();
    }

    @Override
    public String description() {
        return "ranges of words such as 12-25, 40-44";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.typed("string");
    }
}
