package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.claimpress.markdown.RecordLink;
import org.claimpress.markdown.RichText;
import org.claimpress.model.Claim;
import org.claimpress.model.Finding;
import org.claimpress.model.Question;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Status;
import org.claimpress.problem.Code;

/** What the first page sums up is no surer than the claims that it sums up. */
@AutoService(Rule.class)
public final class SummaryWithinClaims implements Rule {

    private static final Code CODE = Code.error(
            "summary-above-claims",
            "An answer or a finding of the first page says more than the claims that it rests on.",
            "Most readers read nothing else; a summary that outruns its claims undoes their care.",
            "- question: Did Acme open my inbox?\n  answer: \"[Confirmed](claim:inbox).\"   (the claim is alleged)",
            "- question: Did Acme open my inbox?\n  answer: \"[One letter says so](claim:inbox).\"");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public void check(Site site, Findings findings) {
        site.settings().lead().ifPresent(lead -> statuses(lead, claims(lead), "lead", site, findings));
        List<Question> questions = site.settings().questions();
        for (int i = 0; i < questions.size(); i++) {
            check(questions.get(i), "questions[" + i + "]", site, findings);
        }
        List<Finding> found = site.settings().findings();
        for (int i = 0; i < found.size(); i++) {
            check(found.get(i), "findings[" + i + "].says", site, findings);
        }
    }

    private static void check(Question question, String field, Site site, Findings findings) {
        String answer = field + ".answer";
        List<String> linked = claims(question.answer());
        if (linked.stream().noneMatch(question.claims()::contains)) {
            report(
                    answer,
                    "The answer links to none of the claims that it rests on",
                    "Link its words to one of them: [words](claim:"
                            + question.claims().stream().findFirst().orElse("id") + ").",
                    findings);
        }
        linked.stream()
                .filter(id -> !question.claims().contains(id))
                .forEach(id -> report(
                        answer,
                        "The answer links to the claim \"" + id + "\" and does not rest on it",
                        "Add \"" + id + "\" to the claims of the answer, or take the link away.",
                        findings));
        statuses(question.answer(), question.claims(), answer, site, findings);
    }

    private static void check(Finding finding, String field, Site site, Findings findings) {
        List<String> linked = claims(finding.says());
        for (Claim claim : existing(linked, site)) {
            Status status = site.status(claim.status());
            if (status.standing() != finding.standing()) {
                report(
                        field,
                        "The finding \"" + finding.standing().word() + "\" links to the claim \"" + claim.id()
                                + "\", which is \"" + status.id() + "\"",
                        "Move the sentence to the finding \""
                                + status.standing().word() + "\", or take the link away.",
                        findings);
            }
        }
        statuses(finding.says(), linked, field, site, findings);
    }

    private static void statuses(RichText text, List<String> ids, String field, Site site, Findings findings) {
        List<Claim> claims = existing(ids, site);
        if (claims.isEmpty()) {
            return;
        }
        Optional<String> word = StatusWords.aboveAll(text.text(), claims, site);
        word.ifPresent(found -> report(
                field,
                "“" + found + "” is more than any of its claims carries",
                "Say who says so, or name the status that the claims have.",
                findings));
    }

    private static List<String> claims(RichText text) {
        return text.links().stream()
                .filter(link -> link.kind().equals(RecordKind.CLAIM.word()))
                .map(RecordLink::id)
                .distinct()
                .toList();
    }

    /** The claims that exist and whose statuses do; what does not exist is told elsewhere. */
    private static List<Claim> existing(List<String> ids, Site site) {
        return ids.stream()
                .map(site::claim)
                .filter(claim -> ids.contains(claim.id()))
                .filter(claim -> site.status(claim.status()).id().equals(claim.status()))
                .toList();
    }

    private static void report(String field, String message, String advice, Findings findings) {
        findings.report(RecordKind.SITE, "site", field, message, advice);
    }
}
