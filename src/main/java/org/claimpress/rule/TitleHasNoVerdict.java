package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Status;
import org.claimpress.problem.Code;

/** The title of a claim names it; what we found of it is its status. */
@AutoService(Rule.class)
public final class TitleHasNoVerdict implements Rule {

    private static final Code CODE = Code.error(
            "verdict-in-title",
            "The title of a claim gives a verdict.",
            "Titles stand alone in lists and feeds; the status beside them may change, and the title would not.",
            "title: \"FALSE: Netflix read private messages\"",
            "title: Netflix read private messages");

    private static final List<String> VERDICTS = List.of(
            "false",
            "true",
            "mostly false",
            "mostly true",
            "half true",
            "fake",
            "hoax",
            "myth",
            "debunked",
            "misleading",
            "unproven",
            "proven",
            "disproved",
            "verified",
            "fact check",
            "fact-check",
            "rumour",
            "rumor",
            "lie");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Pattern verdict = pattern(site.statuses());
        for (Claim claim : site.claims()) {
            Optional<String> found = verdict.matcher(claim.title())
                    .results()
                    .map(MatchResult::group)
                    .findFirst();
            found.ifPresent(words -> findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    "title",
                    "The title gives a verdict: “" + words.strip() + "”",
                    "Take it out of the title, and say under status what was found."));
        }
    }

    /** A verdict before a colon or a dash at the start, or behind one or in brackets at the end. */
    private static Pattern pattern(List<Status> statuses) {
        String words = Stream.concat(VERDICTS.stream(), statuses.stream().map(Status::label))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(
                "^" + words + "(?:[:!?]| [–—-] )|(?:[:?!]| [–—-]) " + words + "[.!]?$|[(\\[]" + words + "[)\\]]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
