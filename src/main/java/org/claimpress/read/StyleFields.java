package org.claimpress.read;

import static org.claimpress.read.Field.filledList;
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
    private static final Field<List<StyleField>> FIELDS =
            filledList("fields", WordType.of(StyleField.class), "The fields it looks at.", "[title, reason]");
    private static final Field<List<Standing>> STANDINGS =
            list("standings", WordType.of(Standing.class), "The standings it holds for; all if left out.", "[open]");
    private static final Field<List<String>> WORDS =
            list("words", Types.PHRASE, "The words it looks for.", "[shocking, bombshell]");

    static final GroupType<StyleRule> TYPE = new GroupType<>(
            "a rule of house style",
            List.of(ID, KIND, LEVEL, MESSAGE, SUGGESTION, FIELDS, STANDINGS, WORDS),
            values -> new StyleRule(
                    values.get(ID),
                    values.get(KIND),
                    values.get(LEVEL),
                    values.get(MESSAGE),
                    values.get(SUGGESTION),
                    values.get(FIELDS),
                    values.get(STANDINGS),
                    values.get(WORDS)));

    private StyleFields() {}
}
