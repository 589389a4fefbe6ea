package org.claimpress.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.SiteSettings;
import org.claimpress.model.Standing;
import org.claimpress.model.StyleField;

/**
 * A piece of our own text.
 *
 * @param record the kind of record it stands in
 * @param id the id of the record
 * @param standing the standing of the claim, where it is one
 * @param kind what kind of field it stands in
 * @param field the field, such as {@code evidence.for[1].note}
 * @param text the text, without what stands between quotation marks, because there we only name words
 */
record OwnWords(RecordKind record, String id, Optional<Standing> standing, StyleField kind, String field, String text) {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    OwnWords {
        text = QUOTED.matcher(text).replaceAll("“”");
    }

    /** All our own words of the site; quotations are others' and not among them. */
    static List<OwnWords> of(Site site) {
        List<OwnWords> words = new ArrayList<>();
        for (Claim claim : site.claims()) {
            new Collector(claim, site.status(claim.status()).standing(), words).collect();
        }
        site.parties()
                .forEach(party -> words.add(text(RecordKind.PARTY, party.id(), "description", party.description())));
        // Of the body's words only the file is known, for which the title stands.
        site.explainers().forEach(text -> {
            words.add(text(RecordKind.EXPLAINER, text.id(), "summary", text.summary()));
            words.add(text(RecordKind.EXPLAINER, text.id(), "title", text.body().text()));
        });
        site.pages().forEach(text -> {
            words.add(text(RecordKind.PAGE, text.id(), "summary", text.summary()));
            words.add(text(RecordKind.PAGE, text.id(), "title", text.body().text()));
        });
        site(site.settings(), words);
        return words;
    }

    /** What the first page says of its own. */
    private static void site(SiteSettings settings, List<OwnWords> words) {
        add("tagline", settings.tagline(), words);
        add("introduction", settings.introduction(), words);
        for (int i = 0; i < settings.questions().size(); i++) {
            String question = "questions[" + i + "]";
            add(question + ".answer", settings.questions().get(i).answer().text(), words);
        }
        for (int i = 0; i < settings.findings().size(); i++) {
            add("findings[" + i + "].says", settings.findings().get(i).says().text(), words);
        }
        settings.selection().ifPresent(selection -> add("selection", selection, words));
        add("publisher-note", settings.publisherNote(), words);
    }

    private static void add(String field, String text, List<OwnWords> words) {
        words.add(text(RecordKind.SITE, "site", field, text));
    }

    private static OwnWords text(RecordKind record, String id, String field, String text) {
        return new OwnWords(record, id, Optional.empty(), StyleField.TEXT, field, text);
    }

    /** Collects the words of one claim. */
    private record Collector(Claim claim, Standing standing, List<OwnWords> words) {

        void collect() {
            add(StyleField.TITLE, "title", claim.title());
            add(StyleField.ALLEGATION, "allegation", claim.allegation());
            add(StyleField.REASON, "reason", claim.reason());
            add(StyleField.ANSWER, "answer", claim.answer().text());
            note("first-made.reason", claim.firstMade().reason());
            note("first-made.note", claim.firstMade().note());
            note("differences", claim.differences());
            evidence("for", claim.evidence().supporting());
            evidence("against", claim.evidence().opposing());
            evidence("context", claim.evidence().context());
            for (int i = 0; i < claim.wordings().size(); i++) {
                note("wordings[" + i + "].note", claim.wordings().get(i).note());
            }
            for (int i = 0; i < claim.replies().size(); i++) {
                note("replies[" + i + "].note", claim.replies().get(i).note());
            }
            list("unknowns", claim.unknowns());
            list("would-change", claim.wouldChange());
        }

        private void evidence(String list, List<Evidence> items) {
            for (int i = 0; i < items.size(); i++) {
                add(
                        StyleField.NOTE,
                        "evidence." + list + "[" + i + "].note",
                        items.get(i).note());
            }
        }

        private void note(String field, Optional<String> text) {
            text.ifPresent(note -> add(StyleField.NOTE, field, note));
        }

        private void list(String field, List<String> items) {
            for (int i = 0; i < items.size(); i++) {
                add(StyleField.UNKNOWN, field + "[" + i + "]", items.get(i));
            }
        }

        private void add(StyleField kind, String field, String text) {
            words.add(new OwnWords(RecordKind.CLAIM, claim.id(), Optional.of(standing), kind, field, text));
        }
    }
}
