package org.claimpress.messages;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said for a key: a text, or several that a number chooses from.
 *
 * @param forms the texts by the categories of the plural; the one text of a message without plural is {@code other}
 */
public record Message(Map<String, MessageText> forms) {

    /** The text for all numbers that no other form is for, and of a message without a plural the only one. */
    public static final String OTHER = "other";

    /** The text for nothing at all, in whatever language: “no claims”. It is no category of any language. */
    public static final String NONE = "none";

    /** The categories of the Unicode CLDR, and {@link #NONE}. */
    static final List<String> FORMS = List.of(NONE, "zero", "one", "two", "few", "many", OTHER);

    /** Whether a number chooses the text. */
    public boolean isPlural() {
        return forms.size() > 1;
    }

    /** The text of this form. */
    MessageText form(String form) {
        MessageText text = forms.get(form);
        if (text == null) {
            throw new IllegalArgumentException("A message has no form " + form);
        }
        return text;
    }

    /** The placeholders of all its texts. */
    public Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        forms.values().forEach(text -> names.addAll(text.placeholders()));
        return Collections.unmodifiableSet(names);
    }
}
