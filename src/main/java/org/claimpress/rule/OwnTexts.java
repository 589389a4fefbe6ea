package org.claimpress.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Accountability;
import org.claimpress.model.Derivation;
import org.claimpress.model.Event;
import org.claimpress.model.EventStanding;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.Question;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.SiteSettings;
import org.claimpress.model.Source;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.model.StyleField;
import org.claimpress.model.Topic;

/**
 * Collects all our own words of a site. Not among them are quotations and titles of others, names, and the words by which
 * readers may search.
 */
final class OwnTexts {

    private final List<OwnWords> words = new ArrayList<>();

    private OwnTexts() {}

    /** All our own words. */
    static List<OwnWords> of(Site site) {
        OwnTexts texts = new OwnTexts();
        texts.settings(site.settings());
        site.statuses().forEach(texts::status);
        site.topics().forEach(texts::topic);
        site.parties().forEach(party -> texts.text(RecordKind.PARTY, party.id(), "description", party.description()));
        site.sources().forEach(texts::source);
        site.claims()
                .forEach(claim -> texts.words.addAll(
                        ClaimTexts.of(claim, site.status(claim.status()).standing())));
        site.explainers()
                .forEach(
                        text -> texts.page(RecordKind.EXPLAINER, text.id(), text.title(), text.summary(), text.body()));
        site.pages().forEach(text -> texts.page(RecordKind.PAGE, text.id(), text.title(), text.summary(), text.body()));
        site.events().forEach(texts::event);
        return texts.words;
    }

    private void settings(SiteSettings settings) {
        site("tagline", Optional.of(settings.tagline()));
        site("lead", settings.lead().map(RichText::text));
        site("introduction", Optional.of(settings.introduction()));
        for (int i = 0; i < settings.questions().size(); i++) {
            Question question = settings.questions().get(i);
            site("questions[" + i + "].question", Optional.of(question.question()));
            site("questions[" + i + "].answer", Optional.of(question.answer().text()));
        }
        for (int i = 0; i < settings.findings().size(); i++) {
            site(
                    "findings[" + i + "].says",
                    Optional.of(settings.findings().get(i).says().text()));
        }
        for (int i = 0; i < settings.glossary().size(); i++) {
            site(
                    "glossary[" + i + "].means",
                    Optional.of(settings.glossary().get(i).means()));
        }
        site("footer.text", settings.appearance().footer().text());
        site("selection", settings.selection());
        site("publisher-note", Optional.of(settings.publisherNote()));
        Accountability accountability = settings.accountability();
        site("funding", accountability.funding());
        site("independence", accountability.independence());
        site("hosting", accountability.hosting());
    }

    private void site(String field, Optional<String> text) {
        text.ifPresent(words -> text(RecordKind.SITE, "site", field, words));
    }

    private void status(Status status) {
        text(RecordKind.STATUS, status.id(), "label", status.label());
        text(RecordKind.STATUS, status.id(), "meaning", status.meaning());
        text(RecordKind.STATUS, status.id(), "review-text", status.reviewText());
        text(RecordKind.STATUS, status.id(), "needs", status.needs());
        for (int i = 0; i < status.rules().size(); i++) {
            EvidenceRule rule = status.rules().get(i);
            String field = "rules[" + i + "]";
            text(RecordKind.STATUS, status.id(), field + ".says", rule.says());
            rule.reviewText().ifPresent(words -> text(RecordKind.STATUS, status.id(), field + ".review-text", words));
        }
    }

    private void topic(Topic topic) {
        text(RecordKind.TOPIC, topic.id(), "label", topic.label());
        text(RecordKind.TOPIC, topic.id(), "meaning", topic.meaning());
    }

    private void source(Source source) {
        source.called().ifPresent(name -> text(RecordKind.SOURCE, source.id(), "called", name));
        note(source, "date-note", source.dateNote());
        note(source, "no-url", source.noUrl());
        note(source, "not-archived", source.notArchived());
        note(source, "note", source.note());
        List<Derivation> derivations = source.ancestry().derivations();
        for (int i = 0; i < derivations.size(); i++) {
            note(
                    source,
                    "derives-from[" + i + "].why",
                    Optional.of(derivations.get(i).why()));
        }
    }

    private void note(Source source, String field, Optional<String> text) {
        text.ifPresent(note -> add(RecordKind.SOURCE, source.id(), StyleField.NOTE, field, note));
    }

    private void event(Event event) {
        // What only one side alleges is as open as a claim of that kind.
        Optional<Standing> standing =
                Optional.of(Standing.OPEN).filter(open -> event.standing() == EventStanding.ALLEGED);
        words.add(new OwnWords(RecordKind.EVENT, event.id(), standing, StyleField.EVENT, "what", event.what()));
        event.turningPoint()
                .map(text ->
                        new OwnWords(RecordKind.EVENT, event.id(), standing, StyleField.EVENT, "turning-point", text))
                .ifPresent(words::add);
    }

    private void page(RecordKind kind, String id, String title, String summary, RichText body) {
        text(kind, id, "title", title);
        text(kind, id, "summary", summary);
        // Of the body's words only the file is known, for which the title stands.
        text(kind, id, "title", body.text());
    }

    private void text(RecordKind kind, String id, String field, String text) {
        add(kind, id, StyleField.TEXT, field, text);
    }

    private void add(RecordKind record, String id, StyleField kind, String field, String text) {
        words.add(new OwnWords(record, id, Optional.empty(), kind, field, text));
    }
}
