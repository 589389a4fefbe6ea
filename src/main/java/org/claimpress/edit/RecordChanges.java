package org.claimpress.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Event;
import org.claimpress.model.Explainer;
import org.claimpress.model.Party;
import org.claimpress.model.SiteSettings;
import org.claimpress.model.Source;
import org.claimpress.model.SourceNames;
import org.claimpress.model.StyleRule;
import org.claimpress.model.TextPage;
import org.claimpress.model.Topic;

/** Tells in words what has changed in each kind of record but claims. */
final class RecordChanges {

    private RecordChanges() {}

    static String introduction(Source source, SourceNames names) {
        return "“%s”, %s. How it was read: %s."
                .formatted(
                        names.name(source),
                        source.kind().label(),
                        source.reading().label());
    }

    static List<String> between(Source old, Source now, SourceNames names) {
        Changes changes = new Changes();
        changes.value("Name", names.name(old), names.name(now));
        changes.value("Kind", old.kind().label(), now.kind().label());
        changes.value("Publisher", old.publisher(), now.publisher());
        changes.value("Author", old.author(), now.author());
        changes.value("Date", old.date().map(date -> date.iso()), now.date().map(date -> date.iso()));
        changes.value("Address", old.url(), now.url());
        changes.value("Archived copy", old.archived(), now.archived());
        changes.value("Stored copy", old.storedCopy(), now.storedCopy());
        changes.value("Party that it speaks for", old.speaksFor(), now.speaksFor());
        changes.value(
                "Second reading",
                old.secondReading().label(),
                now.secondReading().label());
        changes.value("How it was read", old.reading().label(), now.reading().label());
        changes.set("source that it derives from", "sources that it derives from", origins(old), origins(now));
        Set<String> told = new HashSet<>(Set.of(
                "title",
                "called",
                "language",
                "kind",
                "publisher",
                "author",
                "date",
                "url",
                "archived",
                "storedCopy",
                "speaksFor",
                "secondReading",
                "reading"));
        if (!origins(old).equals(origins(now))) {
            told.add("ancestry");
        }
        changes.others(old, now, told);
        return changes.sentences();
    }

    private static List<String> origins(Source source) {
        return source.ancestry().derivations().stream()
                .map(derivation -> derivation.from())
                .toList();
    }

    static List<String> between(Party old, Party now) {
        Changes changes = new Changes();
        changes.value("Name", old.name(), now.name());
        changes.value("Kind", old.kind().label(), now.kind().label());
        changes.text("Description", old.description(), now.description());
        changes.set("other name", old.alsoCalled(), now.alsoCalled());
        changes.others(old, now, Set.of("name", "kind", "description", "alsoCalled"));
        return changes.sentences();
    }

    static List<String> between(Explainer old, Explainer now) {
        Changes changes = new Changes();
        changes.text("Title", old.title(), now.title());
        changes.text("Summary", old.summary(), now.summary());
        changes.set("source", old.sources(), now.sources());
        changes.set("claim", old.claims(), now.claims());
        changes.body("Text", old.body(), now.body());
        changes.others(old, now, Set.of("title", "summary", "sources", "claims", "body"));
        return changes.sentences();
    }

    static List<String> between(TextPage old, TextPage now) {
        Changes changes = new Changes();
        changes.text("Title", old.title(), now.title());
        changes.text("Summary", old.summary(), now.summary());
        changes.body("Text", old.body(), now.body());
        changes.others(old, now, Set.of("title", "summary", "body"));
        return changes.sentences();
    }

    static List<String> between(Event old, Event now) {
        Changes changes = new Changes();
        changes.text("What", old.what(), now.what());
        changes.value("Date", old.date().iso(), now.date().iso());
        changes.value("Standing", old.standing().label(), now.standing().label());
        changes.set("source", old.sources(), now.sources());
        changes.set("claim", old.claims(), now.claims());
        changes.others(old, now, Set.of("what", "date", "standing", "sources", "claims"));
        return changes.sentences();
    }

    static List<String> between(Topic old, Topic now) {
        Changes changes = new Changes();
        changes.text("Label", old.label(), now.label());
        changes.text("Meaning", old.meaning(), now.meaning());
        return changes.sentences();
    }

    static List<String> between(StyleRule old, StyleRule now) {
        Changes changes = new Changes();
        changes.value("Level", old.level().label(), now.level().label());
        changes.text("Message", old.message(), now.message());
        changes.set("word", old.words(), now.words());
        changes.values(old, now, Set.of("level", "message", "words"));
        return changes.sentences();
    }

    static List<String> between(SiteSettings old, SiteSettings now) {
        Changes changes = new Changes();
        changes.text("Title", old.title(), now.title());
        changes.text("Publisher", old.publisher(), now.publisher());
        changes.text("Tagline", old.tagline(), now.tagline());
        changes.text("Lead", lead(old), lead(now));
        changes.text("Introduction", old.introduction(), now.introduction());
        changes.numbered("question", old.questions(), now.questions());
        changes.numbered("finding", old.findings(), now.findings());
        changes.value("Address", old.baseUrl(), now.baseUrl());
        changes.value("Repository", old.repository(), now.repository());
        changes.set(
                "party that always answers",
                "parties that always answer",
                old.alwaysAnswering(),
                now.alwaysAnswering());
        changes.others(
                old,
                now,
                Set.of(
                        "title",
                        "publisher",
                        "tagline",
                        "lead",
                        "introduction",
                        "questions",
                        "findings",
                        "baseUrl",
                        "repository",
                        "alwaysAnswering"));
        return changes.sentences();
    }

    private static String lead(SiteSettings settings) {
        return settings.lead().map(RichText::text).orElse("");
    }
}
