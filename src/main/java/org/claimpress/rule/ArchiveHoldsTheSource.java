package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;
import org.claimpress.text.PageAddress;

/** An archived copy is of the address of its source, and in no place that only looks like an archive. */
@AutoService(Rule.class)
public final class ArchiveHoldsTheSource implements Rule {

    private static final Code CODE = Code.error(
            "archive-differs",
            "An archived copy is of another address than its source, or its host only looks like an archive.",
            "It is likely the copy of another page, and readers take an archive's word.",
            "url: https://a.example/one\narchived: https://web.archive.org/web/2024/https://a.example/two",
            "archived: https://web.archive.org/web/2024/https://a.example/one");

    private static final Pattern NO_COPY = Pattern.compile("https?://web\\.archive\\.org/(?:save/|web/\\d*\\*)");

    private static final List<String> ARCHIVES =
            List.of("archive.org", "archive.ph", "archive.today", "archive.is", "perma.cc", "ghostarchive.org");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        for (Source source : site.sources()) {
            String copy = source.archived().map(Object::toString).orElse("");
            String page =
                    source.url().map(url -> url.getHost() + url.getRawPath()).orElse("");
            if (NO_COPY.matcher(copy).lookingAt()) {
                report(
                        source,
                        "This page of the archive lists copies or makes them, and is none itself",
                        page,
                        findings);
            } else if (isThePageItself(source)) {
                report(source, "This is the address of the source itself, and not of a copy", page, findings);
            } else if (!copy.isEmpty() && !isOf(copy, page)) {
                report(source, "The archived copy is of another address than the source", page, findings);
            } else if (source.archived()
                    .filter(ArchiveHoldsTheSource::looksLikeAnArchive)
                    .isPresent()) {
                report(source, "The host of the archived copy only looks like an archive", page, findings);
            }
        }
    }

    private static void report(Source source, String message, String page, Findings findings) {
        findings.report(
                RecordKind.SOURCE,
                source.id(),
                "archived",
                message,
                "Copy the address of an archived copy of " + page + ".");
    }

    private static boolean isThePageItself(Source source) {
        return source.archived()
                .map(URI::toString)
                .filter(copy -> new PageAddress(copy).inArchive().isEmpty())
                .flatMap(copy -> source.url().map(url -> new PageAddress(url.toString()).equals(new PageAddress(copy))))
                .orElse(false);
    }

    /** Whether the address that stands in this one, or else this one, leads to the page. */
    private static boolean isOf(String copy, String page) {
        int inner = copy.indexOf("http", 1);
        return inner < 0
                ? copy.contains("/" + page)
                : copy.substring(inner).matches("https?:/{1,2}" + Pattern.quote(page) + "(?:[/?#].*)?");
    }

    private static boolean looksLikeAnArchive(URI copy) {
        String host = copy.getHost().toLowerCase(Locale.ROOT);
        return ARCHIVES.stream()
                .anyMatch(archive -> host.contains(archive) && !host.equals(archive) && !host.endsWith("." + archive));
    }
}
