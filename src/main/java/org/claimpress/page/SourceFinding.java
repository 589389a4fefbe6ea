package org.claimpress.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.Evidence;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.model.Standing;
import org.claimpress.model.Voice;
import org.claimpress.model.Wording;

/** What the claims of a site say of a source as a whole, in sentences made of numbers. */
final class SourceFinding {

    private final Site site;
    private final Source source;
    private final Messages messages;
    private final List<Claim> worded;

    SourceFinding(Site site, Source source) {
        this.site = site;
        this.source = source;
        this.messages = site.messages();
        this.worded =
                site.claimsUsing(source.id()).stream().filter(this::compares).toList();
    }

    /** The claims whose wording in this source is compared. */
    List<Claim> worded() {
        return worded;
    }

    /** Whether the wording of this claim in this source is compared. */
    boolean compares(Claim claim) {
        return wordings(claim).findAny().isPresent();
    }

    /** How this source words a claim. */
    Stream<Wording> wordings(Claim claim) {
        return claim.wordings().stream().filter(wording -> wording.source().equals(source.id()));
    }

    /** The first sentence of the page: what matters most of this source. */
    String lead() {
        if (worded.isEmpty()) {
            return used();
        }
        long unproven = said(Voice.FACT)
                .filter(claim -> site.status(claim.status()).standing() == Standing.NOT_BORNE_OUT)
                .count();
        return unproven == 0
                ? messages.say("source.finding.nothing-unproven")
                : messages.count("source.finding.unproven", unproven);
    }

    /** How often it speaks in which voice; empty where no wording is compared. */
    String voices() {
        if (worded.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            long count = said(voice).count();
            if (count > 0) {
                parts.add(
                        voice == Voice.OTHER
                                ? messages.say("source.finding.voice-of-other", Map.of("number", count))
                                : messages.say(
                                        "source.finding.voice",
                                        Map.of("number", count, "voice", voice.label(messages))));
            }
        }
        long mixed = worded.stream()
                .filter(claim -> wordings(claim).map(Wording::voice).distinct().count() > 1)
                .count();
        String voices = messages.say(
                "source.finding.voices", Map.of(Messages.COUNT, worded.size(), "voices", messages.list(parts)));
        return mixed == 0 ? voices : voices + " " + messages.count("source.finding.mixed", mixed);
    }

    private Stream<Claim> said(Voice voice) {
        return worded.stream().filter(claim -> wordings(claim).anyMatch(wording -> wording.voice() == voice));
    }

    /** What the claims use it for. */
    private String used() {
        List<Claim> claims = site.claimsUsing(source.id());
        long supporting = claims.stream()
                .filter(claim -> names(claim.evidence().supporting()))
                .count();
        long opposing = claims.stream()
                .filter(claim -> names(claim.evidence().opposing()))
                .count();
        List<String> parts = new ArrayList<>();
        if (supporting > 0) {
            parts.add(messages.say("source.finding.evidence-for", Map.of("number", supporting)));
        }
        if (opposing > 0) {
            parts.add(messages.say("source.finding.evidence-against", Map.of("number", opposing)));
        }
        if (claims.isEmpty()) {
            return messages.say("source.finding.unused");
        }
        return parts.isEmpty()
                ? messages.count("source.finding.used", claims.size())
                : messages.say(
                        "source.finding.used-for", Map.of(Messages.COUNT, claims.size(), "roles", messages.and(parts)));
    }

    private boolean names(List<Evidence> evidence) {
        return evidence.stream().anyMatch(item -> item.source().equals(source.id()));
    }
}
