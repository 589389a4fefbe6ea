package org.claimpress.read;

import java.util.Arrays;
import java.util.List;
import org.claimpress.model.Term;
import org.claimpress.problem.Suggestions;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * One word of a closed list.
 *
 * @param terms the list, with the placeholder first
 */
record WordType<T extends Enum<T> & Term>(List<T> terms) implements FieldType<T> {

    static <T extends Enum<T> & Term> WordType<T> of(Class<T> terms) {
        return new WordType<>(Arrays.asList(terms.getEnumConstants()));
    }

    @Override
    public T read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        for (T term : terms) {
            if (term.word().equals(scalar.text())) {
                return term;
            }
        }
        reading.report(
                ReadCodes.UNKNOWN_VALUE,
                scalar.place(),
                "\"" + scalar.text() + "\" is none of the words allowed here",
                Suggestions.advice(scalar.text(), words()));
        return placeholder();
    }

    private List<String> words() {
        return terms.stream().map(Term::word).toList();
    }

    @Override
    public T placeholder() {
        return terms.get(0);
    }

    @Override
    public String description() {
        return "one of: " + String.join(", ", words());
    }
}
