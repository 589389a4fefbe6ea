package org.claimpress.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.StyleField;

/**
 * A piece of our own text in a claim.
 *
 * @param kind what kind of field it stands in
 * @param field the field, such as {@code evidence.for[1].note}
 * @param text the text
 */
record OwnWords(StyleField kind, String field, String text) {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** Leaves out what stands between quotation marks, because there we only name words. */
    OwnWords {
        text = QUOTED.matcher(text).replaceAll("“”");
    }

    /** All our own words in this claim; quotations are others' and not among them. */
    static List<OwnWords> of(Claim claim) {
        List<OwnWords> words = new ArrayList<>();
        words.add(new OwnWords(StyleField.TITLE, "title", claim.title()));
        words.add(new OwnWords(StyleField.ALLEGATION, "allegation", claim.allegation()));
        words.add(new OwnWords(StyleField.REASON, "reason", claim.reason()));
        words.add(new OwnWords(StyleField.ANSWER, "answer", claim.answer().text()));
        evidence("for", claim.evidence().supporting(), words);
        evidence("against", claim.evidence().opposing(), words);
        evidence("context", claim.evidence().context(), words);
        for (int i = 0; i < claim.wordings().size(); i++) {
            note("wordings[" + i + "].note", claim.wordings().get(i).note(), words);
        }
        for (int i = 0; i < claim.replies().size(); i++) {
            note("replies[" + i + "].note", claim.replies().get(i).note(), words);
        }
        list("unknowns", claim.unknowns(), words);
        list("would-change", claim.wouldChange(), words);
        return words;
    }

    private static void evidence(String list, List<Evidence> items, List<OwnWords> words) {
        for (int i = 0; i < items.size(); i++) {
            note(
                    "evidence." + list + "[" + i + "].note",
                    Optional.of(items.get(i).note()),
                    words);
        }
    }

    private static void note(String field, Optional<String> text, List<OwnWords> words) {
        text.ifPresent(note -> words.add(new OwnWords(StyleField.NOTE, field, note)));
    }

    private static void list(String field, List<String> items, List<OwnWords> words) {
        for (int i = 0; i < items.size(); i++) {
            words.add(new OwnWords(StyleField.UNKNOWN, field + "[" + i + "]", items.get(i)));
        }
    }
}
