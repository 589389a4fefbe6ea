package org.claimpress.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Explainer;
import org.claimpress.model.ForeignTitle;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Party;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Reply;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.TextPage;
import org.claimpress.model.Topic;
import org.claimpress.page.Routes;
import org.claimpress.page.SearchKind;
import org.claimpress.search.SearchEntry.Field;

/** Every page of a site that can be found, with its words: kind by kind, claims by status. */
final class SearchEntries {

    private static final double TITLE = 10;
    private static final double NAMES = 6;
    private static final double SHOWN = 3;
    private static final double BODY = 1;

    private static final int USUAL_TITLE = 7;
    private static final int USUAL_BODY = 200;

    private final Site site;

    SearchEntries(Site site) {
        this.site = site;
    }

    /** All entries, in the order of the kinds, and claims in the order of the statuses. */
    List<SearchEntry> all() {
        return Stream.of(
                        site.statuses().stream().flatMap(this::claims),
                        site.explainers().stream().map(SearchEntries::explainer),
                        site.topics().stream().map(SearchEntries::topic),
                        site.parties().stream().map(SearchEntries::party),
                        site.statuses().stream().map(this::status),
                        site.pages().stream().map(SearchEntries::about),
                        site.sources().stream().map(this::source))
                .flatMap(entries -> entries)
                .toList();
    }

    private Stream<SearchEntry> claims(Status status) {
        return site.claims().stream()
                .filter(claim -> claim.status().equals(status.id()))
                .map(this::claim);
    }

    private SearchEntry claim(Claim claim) {
        return new SearchEntry(
                SearchKind.CLAIM,
                Optional.of(claim.status()),
                Routes.of(RecordKind.CLAIM, claim.id()),
                claim.title(),
                Optional.empty(),
                claim.reason(),
                List.of(
                        title(claim.title()),
                        new Field(String.join(" ", claim.keywords()), NAMES),
                        new Field(people(claim), NAMES * 2 / 3),
                        new Field(claim.reason() + " " + claim.allegation(), SHOWN),
                        new Field(answers(claim), SHOWN / 2),
                        new Field(outlets(claim) + " " + claim.answer().text(), BODY)));
    }

    /** The parties of a claim under all their names, and those who speak for them. */
    private String people(Claim claim) {
        Stream<String> parties = claim.parties().stream().map(site::party).map(SearchEntries::names);
        Stream<String> speakers = claim.replies().stream().flatMap(reply -> reply.speaker().stream());
        Stream<String> claimant = site.claimant(claim).name().stream();
        return joined(Stream.of(parties, speakers, claimant).flatMap(names -> names));
    }

    /** What the parties answer, and who wrote the statements that hold it. */
    private String answers(Claim claim) {
        Stream<String> words = claim.replies().stream()
                .map(Reply::quote)
                .flatMap(Optional::stream)
                .map(quote -> quote.text());
        Stream<String> authors = claim.replies().stream()
                .flatMap(reply -> reply.source().stream())
                .flatMap(id -> site.source(id).author().stream());
        return joined(Stream.concat(words, authors));
    }

    /** Who published what the page leans on. */
    private String outlets(Claim claim) {
        return joined(claim.sources().stream().map(site::source).flatMap(source -> source.publisher().stream()));
    }

    private static SearchEntry explainer(Explainer explainer) {
        return entry(
                SearchKind.EXPLAINER,
                RecordKind.EXPLAINER,
                explainer.id(),
                explainer.title(),
                explainer.summary(),
                "",
                explainer.body().text());
    }

    private static SearchEntry topic(Topic topic) {
        return entry(SearchKind.TOPIC, RecordKind.TOPIC, topic.id(), topic.label(), topic.meaning(), "", "");
    }

    private static SearchEntry party(Party party) {
        return entry(
                SearchKind.PARTY, RecordKind.PARTY, party.id(), party.name(), party.description(), names(party), "");
    }

    private SearchEntry status(Status status) {
        return entry(
                SearchKind.STATUS,
                RecordKind.STATUS,
                status.id(),
                site.messages().say("status.title", Map.of("status", status.label())),
                status.meaning(),
                status.label(),
                "");
    }

    private static SearchEntry about(TextPage page) {
        return entry(
                SearchKind.ABOUT,
                RecordKind.PAGE,
                page.id(),
                page.title(),
                page.summary(),
                "",
                page.body().text());
    }

    private SearchEntry source(Source source) {
        Messages messages = site.messages();
        String name = site.names().name(source);
        String facts = messages.list(
                Stream.concat(Stream.of(source.kind().label(messages)), source.date().map(PartialDate::iso).stream())
                        .toList());
        return new SearchEntry(
                SearchKind.SOURCE,
                Optional.empty(),
                Routes.of(RecordKind.SOURCE, source.id()),
                name,
                site.names().foreignTitle(source),
                source.publisher()
                        .map(publisher -> messages.list(List.of(publisher, facts)))
                        .orElse(facts),
                List.of(
                        title(name),
                        title(source.publisher().orElse("")),
                        new Field(source.author().orElse(""), NAMES),
                        new Field(facts, BODY)));
    }

    private static SearchEntry entry(
            SearchKind kind, RecordKind record, String id, String title, String shown, String names, String body) {
        return new SearchEntry(
                kind,
                Optional.empty(),
                Routes.of(record, id),
                title,
                Optional.<ForeignTitle>empty(),
                shown,
                List.of(
                        title(title),
                        new Field(names, NAMES),
                        new Field(shown, SHOWN),
                        Field.weighed(body, BODY, USUAL_BODY)));
    }

    private static Field title(String text) {
        return Field.weighed(text, TITLE, USUAL_TITLE);
    }

    private static String names(Party party) {
        return party.name() + " " + String.join(" ", party.alsoCalled());
    }

    private static String joined(Stream<String> texts) {
        return texts.distinct().collect(Collectors.joining(" "));
    }
}
