package org.claimpress.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.Standing;
import org.claimpress.model.StyleField;
import org.claimpress.model.Wording;

/** Collects our own words of one claim. */
final class ClaimTexts {

    private final Claim claim;
    private final Standing standing;
    private final List<OwnWords> words = new ArrayList<>();

    private ClaimTexts(Claim claim, Standing standing) {
        this.claim = claim;
        this.standing = standing;
    }

    /** All our own words of a claim of this standing. */
    static List<OwnWords> of(Claim claim, Standing standing) {
        ClaimTexts texts = new ClaimTexts(claim, standing);
        texts.collect();
        return texts.words;
    }

    private void collect() {
        add(StyleField.TITLE, "title", claim.title());
        add(StyleField.ALLEGATION, "allegation", claim.allegation());
        claim.firstMade().reason().ifPresent(reason -> add(StyleField.NOTE, "first-made.reason", reason));
        claim.firstMade().note().ifPresent(note -> add(StyleField.NOTE, "first-made.note", note));
        add(StyleField.REASON, "reason", claim.reason());
        add(StyleField.ANSWER, "answer", claim.answer().text());
        each("evidence.for", claim.evidence().supporting(), ".note", StyleField.NOTE, ClaimTexts::note);
        each("evidence.against", claim.evidence().opposing(), ".note", StyleField.NOTE, ClaimTexts::note);
        each("evidence.context", claim.evidence().context(), ".note", StyleField.NOTE, ClaimTexts::note);
        each("wordings", claim.wordings(), ".hedge-about", StyleField.NOTE, Wording::hedgeAbout);
        each("wordings", claim.wordings(), ".note", StyleField.NOTE, Wording::note);
        each("replies", claim.replies(), ".part", StyleField.UNKNOWN, Reply::part);
        each("replies", claim.replies(), ".note", StyleField.NOTE, Reply::note);
        claim.differences().ifPresent(text -> add(StyleField.DIFFERENCES, "differences", text));
        each("unknowns", claim.unknowns(), "", StyleField.UNKNOWN, Optional::of);
        each("would-change", claim.wouldChange(), "", StyleField.UNKNOWN, Optional::of);
        each("history", claim.history(), ".what", StyleField.HISTORY, entry -> Optional.of(entry.what()));
    }

    private static Optional<String> note(Evidence evidence) {
        return Optional.of(evidence.note());
    }

    private <T> void each(
            String list, List<T> items, String field, StyleField kind, Function<T, Optional<String>> text) {
        for (int i = 0; i < items.size(); i++) {
            String place = list + "[" + i + "]" + field;
            text.apply(items.get(i)).ifPresent(words -> add(kind, place, words));
        }
    }

    private void add(StyleField kind, String field, String text) {
        words.add(new OwnWords(RecordKind.CLAIM, claim.id(), Optional.of(standing), kind, field, text));
    }
}
