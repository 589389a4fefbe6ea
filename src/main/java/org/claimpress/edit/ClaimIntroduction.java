package org.claimpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.evidence.EvidenceFacts;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Ancestry;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.EvidenceRule;
import org.claimpress.model.FirstMade;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Party;
import org.claimpress.model.Reading;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Status;
import org.claimpress.text.Unfinished;

/** Tells of a new claim what a managing editor asks: what it says, who answers, what it rests on, and what is missing. */
final class ClaimIntroduction {

    private final Site site;
    private final StatusCeiling ceilings;
    private final Claim claim;
    private final List<String> sentences = new ArrayList<>();

    private ClaimIntroduction(Site site, StatusCeiling ceilings, Claim claim) {
        this.site = site;
        this.ceilings = ceilings;
        this.claim = claim;
    }

    /** The claim in sentences. */
    static List<String> of(Site site, StatusCeiling ceilings, Claim claim) {
        ClaimIntroduction introduction = new ClaimIntroduction(site, ceilings, claim);
        introduction.tell();
        return introduction.sentences;
    }

    private void tell() {
        sentences.add("New: “" + claim.title() + "”");
        sentences.add("It says: " + claim.allegation());
        sentences.add("Made by " + madeBy() + ".");
        sentences.add("Status: " + ClaimChanges.label(site, claim.status()) + ". " + claim.reason());
        claim.accused().forEach(party -> sentences.add("Accused: " + party(party) + "."));
        claim.answers().forEach(reply -> sentences.add("Answer of " + party(reply.party()) + ": " + said(reply) + "."));
        evidence("For", claim.evidence().supporting());
        evidence("Against", claim.evidence().opposing());
        evidence("As context", claim.evidence().context());
        int origins = ceilings.originsOf(claim).independent().size();
        sentences.add("Independent origins: " + origins + ".");
        claim.quotes().distinct().forEach(quote -> sentences.add("Quotation: " + QuotationState.of(site, quote)));
        List<String> missing = missing();
        sentences.add("Missing: " + (missing.isEmpty() ? "nothing." : String.join("; ", missing) + "."));
    }

    private String madeBy() {
        FirstMade first = claim.firstMade();
        String who = first.by().map(this::party).orElse("whoever published the source");
        return "%s in “%s”, %s".formatted(who, name(site.source(first.in())), date(first.date()));
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::iso).orElse("date unknown");
    }

    private String party(String id) {
        Party party = site.party(id);
        return party.name().isEmpty() ? id : party.name();
    }

    private String said(Reply reply) {
        if (reply.state() == ReplyState.NONE_FOUND) {
            return reply.isOpen() ? "not stated yet" : "no statement found; searched on " + date(reply.date());
        }
        String where =
                reply.source().map(id -> ", in “" + name(site.source(id)) + "”").orElse("");
        return reply.says(site.messages().english()) + ", " + date(reply.date()) + where;
    }

    private void evidence(String side, List<Evidence> pieces) {
        pieces.forEach(piece ->
                sentences.add(side + ": " + described(site.source(piece.source())) + ". It shows: " + piece.note()));
    }

    private String name(Source source) {
        return site.names().name(source);
    }

    private String described(Source source) {
        String publisher = source.publisher().map(name -> ", " + name).orElse("");
        return "“%s”, %s%s, %s; %s; %s"
                .formatted(
                        name(source),
                        source.kind().label(),
                        publisher,
                        date(source.date()),
                        source.reading().label(),
                        origin(source.ancestry()));
    }

    private static String origin(Ancestry ancestry) {
        if (ancestry.equals(Ancestry.ORIGIN)) {
            return "an original source";
        }
        return ancestry.derivations().isEmpty()
                ? "where it has its facts from is unknown"
                : "from "
                        + ancestry.derivations().stream()
                                .map(derivation -> derivation.from())
                                .collect(Collectors.joining(", "));
    }

    private List<String> missing() {
        Stream<String> answers = Stream.concat(claim.accused().stream(), site.settings().alwaysAnswering().stream())
                .distinct()
                .filter(id -> claim.replies().stream()
                        .noneMatch(reply -> reply.party().equals(id)))
                .map(id -> "the answer of " + party(id));
        Stream<String> sources = claim.sources().stream().map(site::source).flatMap(this::lacks);
        return Stream.of(answers, evidenceForItsStatus(), sources, texts())
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> lacks(Source source) {
        Stream<String> copy = source.url().isPresent() && source.archived().isEmpty()
                ? Stream.of("an archived copy of “" + name(source) + "”")
                : Stream.empty();
        Stream<String> reading = source.reading() == Reading.QUOTED_ELSEWHERE
                ? Stream.of("a reading of “" + name(source) + "” itself")
                : Stream.empty();
        return Stream.concat(copy, reading);
    }

    private Stream<String> evidenceForItsStatus() {
        Status status = site.status(claim.status());
        EvidenceFacts facts = ceilings.facts(claim);
        boolean carried =
                status.rules().isEmpty() || StatusCeiling.rule(status, facts).isPresent();
        return carried ? Stream.empty() : Stream.of("for its status " + lacking(status.rules(), facts));
    }

    private String lacking(List<EvidenceRule> rules, EvidenceFacts facts) {
        return rules.stream()
                .map(rule ->
                        String.join(" and ", facts.missing(rule, site.messages().english())))
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private Stream<String> texts() {
        Stream<String> unknowns = claim.unknowns().isEmpty() ? Stream.of("what is not known") : Stream.empty();
        Stream<String> unwritten = Stream.of(
                                claim.title(),
                                claim.allegation(),
                                claim.reason(),
                                claim.answer().text())
                        .anyMatch(text -> Unfinished.firstIn(text).isPresent())
                ? Stream.of("text that is still to be written")
                : Stream.empty();
        return Stream.concat(unknowns, unwritten);
    }
}
