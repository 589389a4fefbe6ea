package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.WordRange;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** Numbers of words of a copy, such as {@code 12-25, 40-44}. */
final class WordRangesType implements FieldType<List<WordRange>> {

    /** More parts than a quotation can have words. */
    private static final int MOST = 100;

    private static final Pattern RANGE = Pattern.compile("\\d{1,8}(-\\d{1,8})?");

    @Override
    public List<WordRange> read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        return ranges(scalar.text()).orElseGet(() -> {
            reading.report(
                    ReadCodes.UNKNOWN_VALUE,
                    scalar.place(),
                    "This names no words of a copy",
                    "Run \"claimpress verify --copies DIR\", which writes the lock anew.");
            return placeholder();
        });
    }

    /** The ranges; empty where there are too many, or one is none. One pattern for them all would recurse for each. */
    private static Optional<List<WordRange>> ranges(String text) {
        String[] parts = text.split(", ", MOST + 1);
        boolean areRanges = parts.length <= MOST
                && Arrays.stream(parts).allMatch(part -> RANGE.matcher(part).matches());
        return areRanges ? inOrder(parts) : Optional.empty();
    }

    private static Optional<List<WordRange>> inOrder(String[] parts) {
        List<WordRange> ranges = new ArrayList<>();
        int before = -1;
        for (String part : parts) {
            String[] numbers = part.split("-", -1);
            int first = Integer.parseInt(numbers[0]);
            int last = Integer.parseInt(numbers[numbers.length - 1]);
            if (last < first || first <= before) {
                return Optional.empty();
            }
            before = last;
            ranges.add(new WordRange(first, last));
        }
        return Optional.of(List.copyOf(ranges));
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
