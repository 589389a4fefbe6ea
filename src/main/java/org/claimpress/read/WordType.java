package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.Term;
import org.claimpress.problem.Suggestions;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/**
 * One word of a closed list.
 *
 * @param terms the list
 * @param placeholder the one that stands in for a word that is not in the list
 */
record WordType<T extends Enum<T> & Term>(List<T> terms, T placeholder) implements FieldType<T> {

    private static final Pattern NOT_KNOWN = Pattern.compile(
            "(?i)unknown|unclear|open|none|n/?a|\\?|(?:not|un)[a-z]*[- ]?(?:known|looked|searched|asked|checked)(?:[- ].*)?");

    static <T extends Enum<T> & Term> WordType<T> of(Class<T> terms) {
        List<T> constants = Arrays.asList(terms.getEnumConstants());
        return new WordType<>(constants, constants.get(0));
    }

    /** The same words with another placeholder. */
    WordType<T> orElse(T other) {
        return new WordType<>(terms, other);
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
        if (Unstated.tell(scalar, description(), reading)) {
            return placeholder();
        }
        Optional<String> meant = labelled(scalar.text());
        reading.report(
                ReadCodes.UNKNOWN_VALUE,
                scalar.place(),
                "\"" + scalar.text() + "\" is none of the words allowed here",
                meant.map(word -> "Write: " + word)
                        .orElseGet(() -> Suggestions.advice(scalar.text(), allowed()) + open(scalar.text())),
                meant.or(() -> Suggestions.only(scalar.text(), allowed())));
        return placeholder();
    }

    /** What to write for who says in other words that it is not known yet. */
    private static String open(String word) {
        return NOT_KNOWN.matcher(word).matches()
                ? " If you cannot say yet, write ???; until it is stated the site cannot be published."
                : "";
    }

    /** The word whose label readers see so on the page. */
    private Optional<String> labelled(String text) {
        return terms.stream()
                .filter(term -> term.label().equalsIgnoreCase(text.strip()))
                .map(Term::word)
                .findFirst();
    }

    private List<String> allowed() {
        return terms.stream().map(Term::word).toList();
    }

    @Override
    public Map<String, String> choices() {
        Map<String, String> words = new LinkedHashMap<>();
        terms.forEach(term -> words.put(term.word(), term.meaning()));
        return words;
    }

    @Override
    public String description() {
        return "one of: " + String.join(", ", allowed());
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        return SchemaText.words(allowed());
    }
}
