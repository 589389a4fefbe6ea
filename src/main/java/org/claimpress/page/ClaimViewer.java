package org.claimpress.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.evidence.WordingDiff;
import org.claimpress.model.Attribution;
import org.claimpress.model.Claim;
import org.claimpress.model.ClaimKind;
import org.claimpress.model.Claimant;
import org.claimpress.model.Evidence;
import org.claimpress.model.FirstMade;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Quote;
import org.claimpress.model.Reading;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.model.Wording;
import org.claimpress.page.ClaimView.Checks;
import org.claimpress.page.ClaimView.DiffPart;
import org.claimpress.page.ClaimView.EvidenceList;
import org.claimpress.page.ClaimView.EvidenceView;
import org.claimpress.page.ClaimView.FirstMadeView;
import org.claimpress.page.ClaimView.HistoryView;
import org.claimpress.page.ClaimView.OriginWords;
import org.claimpress.page.ClaimView.ReplyView;
import org.claimpress.page.ClaimView.WordingView;

/** Makes the view of one claim. */
final class ClaimViewer {

    private final Site site;
    private final OriginsViewer origins;
    private final Claim claim;
    private final Linker links;

    ClaimViewer(Site site, OriginsViewer origins, Claim claim, Linker links) {
        this.site = site;
        this.origins = origins;
        this.claim = claim;
        this.links = links;
    }

    ClaimView view() {
        Status status = site.status(claim.status());
        List<Source> sources = claim.sources().stream().map(site::source).toList();
        String file = "claims/" + claim.id() + ".yaml";
        return new ClaimView(
                claim.title(),
                StatusView.of(status, links),
                claim.reason(),
                Dates.of(claim.checked()),
                ClaimHeadings.of(claim, site),
                claim.allegation(),
                firstMade(claim.firstMade()),
                claim.answers().stream().map(this::reply).toList(),
                unheard(),
                links.html(claim.answer()),
                evidence(),
                origins.view(claim, links),
                sources.stream()
                        .map(source -> SourceRow.of(source, site, links))
                        .toList(),
                claim.originWords().map(words -> new OriginWords(links.source(words.source()), quote(words))),
                claim.wordings().stream().map(this::wording).toList(),
                claim.differences(),
                claim.unknowns(),
                claim.wouldChange(),
                checks(sources),
                site.eventsOf(claim.id())
                        .map(event -> EventView.of(event, links))
                        .toList(),
                links.topics(claim.topics()),
                claim.related().stream()
                        .map(id -> ClaimRow.of(site.claim(id), site, links))
                        .toList(),
                claim.explainers().stream().map(links::explainer).toList(),
                claim.history().stream()
                        .map(entry -> new HistoryView(Dates.of(entry.date()), entry.sentence()))
                        .toList(),
                citation(),
                file,
                origins.reviewText(claim),
                EmbedPages.snippet(site, claim),
                files(),
                site.settings().repository().map(repository -> repository + "/edit/main/content/" + file),
                new ContactWays(site).reportAnError(claim),
                new ContactWays(site).answer(claim));
    }

    private FirstMadeView firstMade(FirstMade first) {
        Optional<QuoteView> words = claim.quotes()
                .filter(quote -> quote.source().equals(first.in()))
                .findFirst()
                .map(this::quote);
        Claimant claimant = site.claimant(claim);
        return new FirstMadeView(
                claimant.name(),
                claimant.party().map(party -> links.party(party).href()),
                first.attribution() == Attribution.APPARENT,
                first.reason(),
                links.source(first.in()),
                Dates.of(first.date()),
                Dates.of(site.source(first.in()).date()),
                first.note(),
                words);
    }

    private ReplyView reply(Reply reply) {
        return new ReplyView(
                links.party(reply.party()),
                says(reply),
                reply.state() != ReplyState.NONE_FOUND,
                reply.state() == ReplyState.OTHER_MATTER,
                reply.speaker(),
                Dates.of(reply.date()),
                reply.source().map(links::source),
                reply.quote().map(this::quote),
                reply.statement().map(text -> List.of(text.split("\n\n", -1))).orElse(List.of()),
                reply.note());
    }

    /** A party does not confirm what it says itself. */
    private String says(Reply reply) {
        boolean itsOwn = claim.kind() == ClaimKind.POSITION
                && site.claimant(claim).party().equals(Optional.of(reply.party()));
        return itsOwn && reply.isAdmission() ? "says so" : reply.says();
    }

    /** The parties that the claim is about and of which no answer was looked for; a court gives none. */
    private List<Link> unheard() {
        List<String> others = Stream.concat(
                        claim.replies().stream().map(Reply::party), site.claimant(claim).party().stream())
                .toList();
        return claim.parties().stream()
                .filter(party -> !others.contains(party) && site.party(party).kind() != PartyKind.COURT)
                .map(links::party)
                .toList();
    }

    private QuoteView quote(Quote quote) {
        return QuoteView.of(quote, site, links);
    }

    private List<EvidenceList> evidence() {
        return Stream.of(
                        list("evidence-for", "Evidence for", claim.evidence().supporting()),
                        list(
                                "evidence-against",
                                "Evidence against",
                                claim.evidence().opposing()),
                        list("context", "Context", claim.evidence().context()))
                .filter(list -> !list.items().isEmpty())
                .toList();
    }

    private EvidenceList list(String id, String heading, List<Evidence> items) {
        return new EvidenceList(id, heading, items.stream().map(this::evidence).toList());
    }

    private EvidenceView evidence(Evidence item) {
        return new EvidenceView(
                SourceRow.of(site.source(item.source()), site, links),
                item.quote().map(this::quote),
                item.note());
    }

    private WordingView wording(Wording wording) {
        return new WordingView(
                links.source(wording.source()),
                site.voice(wording.source()),
                wording.quote().map(this::quote),
                diff(wording),
                wording.voice().label(),
                wording.voice().word(),
                wording.changes().stream().map(change -> change.label()).toList(),
                wording.note());
    }

    /** The wording's words against those of the origin; nothing for the origin's own words. */
    private List<DiffPart> diff(Wording wording) {
        if (claim.originWords().isEmpty() || wording.quote().isEmpty()) {
            return List.of();
        }
        String origin = claim.originWords().get().text();
        return WordingDiff.between(origin, wording.quote().get().text()).stream()
                .map(part -> new DiffPart(part.change().name().toLowerCase(Locale.ROOT), part.words()))
                .toList();
    }

    private Checks checks(List<Source> sources) {
        List<Quote> quotes = claim.quotes().toList();
        return new Checks(
                sources.size(),
                read(sources, Reading.ORIGINAL),
                read(sources, Reading.EXCERPT),
                read(sources, Reading.COPY),
                read(sources, Reading.QUOTED_ELSEWHERE),
                quotes.size(),
                quotes.stream()
                        .filter(quote -> site.source(quote.via().orElse(quote.source()))
                                .storedCopy()
                                .isPresent())
                        .count());
    }

    private static long read(List<Source> sources, Reading reading) {
        return sources.stream().filter(source -> source.reading() == reading).count();
    }

    private List<Link> files() {
        return List.of(
                file("Record (JSON)", "record.json"),
                file("BibTeX", "cite.bib"),
                file("CSL-JSON", "cite.json"),
                file("Changes (Atom feed)", "feed.xml"));
    }

    private Link file(String text, String name) {
        return links.link(text, Routes.besideClaim(claim.id(), name));
    }

    private String citation() {
        String publisher = site.settings().publisher();
        String title = site.settings().title();
        return "%s. “%s.” %s checked %s. %s%s"
                .formatted(
                        publisher,
                        // The whole title stands in quotation marks, so those inside it are single ones.
                        SharedTitle.of(site, claim).replace('“', '‘').replace('”', '’'),
                        publisher.equals(title) ? "Last" : title + ", last",
                        Dates.of(claim.checked()).words(),
                        site.settings().baseUrl(),
                        links.page().address());
    }
}
