package org.claimpress.read;

import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Standing;
import org.claimpress.model.StyleField;
import org.claimpress.model.StyleRule;

/** The fields of a rule of house style. */
final class StyleFields {

    private static final Field<String> ID =
            required("id", Types.ID, "The rule's name: the file's name without .yaml.", "loaded-words");
    private static final Field<StyleRule.Kind> KIND =
            required("kind", WordType.of(StyleRule.Kind.class), "What it looks for.", "existence");
    private static final Field<StyleRule.Level> LEVEL =
            required("level", WordType.of(StyleRule.Level.class), "How much it weighs.", "error");
    private static final Field<String> MESSAGE =
            required("message", Types.SENTENCES, "What is wrong.", "This word takes a side");
    private static final Field<Optional<String>> SUGGESTION =
            optional("suggestion", Types.SENTENCES, "What to write instead.", "Say what happened.");
    private static final Field<List<StyleField>> FIELDS = list(
            "fields", WordType.of(StyleField.class), "The fields it looks at; all if left out.", "[title, reason]");
    private static final Field<List<Standing>> STANDINGS =
            list("standings", WordType.of(Standing.class), "The standings it holds for; all if left out.", "[open]");
    private static final Field<List<String>> WORDS = list(
            "words", Types.NAME, "The words it looks for; {number} stands for any number.", "[shocking, bombshell]");

    private static final Field<List<String>> EXCEPT =
            list("except", Types.NAME, "Phrases in which the words are in order.", "[no source shows]");
    private static final Field<List<String>> NEEDS = list(
            "needs",
            Types.NAME,
            "For the kind needs: the words of which one has to stand in the same sentence, or in the next.",
            "[docket was read]");
    private static final Field<Optional<Integer>> AT_LEAST = optional(
            "at-least", new NumberType(100), "For the kind sentence-length: the fewest words of a sentence.", "3");
    private static final Field<Optional<Integer>> AT_MOST = optional(
            "at-most", new NumberType(1_000), "For the kind sentence-length: the most words of a sentence.", "35");

    static final GroupType<StyleRule> TYPE = new GroupType<>(
            "a rule of house style",
            List.of(ID, KIND, LEVEL, MESSAGE, SUGGESTION, FIELDS, STANDINGS, WORDS, EXCEPT, NEEDS, AT_LEAST, AT_MOST),
            values -> new StyleRule(
                    values.get(ID),
                    values.get(KIND),
                    values.get(LEVEL),
                    values.get(MESSAGE),
                    values.get(SUGGESTION),
                    values.get(FIELDS),
                    values.get(STANDINGS),
                    values.get(WORDS),
                    values.get(EXCEPT),
                    values.get(NEEDS),
                    values.get(AT_LEAST),
                    values.get(AT_MOST)));

    private StyleFields() {}
}
