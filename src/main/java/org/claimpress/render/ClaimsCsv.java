package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.PartialDate;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/**
 * {@code claims.csv}: all claims as a table in the form of RFC 4180, in UTF-8. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, as OWASP advises against CSV injection.
 */
@AutoService(OutputFormat.class)
public final class ClaimsCsv implements OutputFormat {

    private static final String LINE_END = "\r\n";

    private static final List<String> COLUMNS = List.of(
            "id", "address", "title", "allegation", "claimant", "first made", "accused", "status", "reason", "checked");

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        String table = Stream.concat(Stream.of(COLUMNS), site.claims().stream().map(claim -> cells(site, claim)))
                .map(ClaimsCsv::line)
                .collect(Collectors.joining());
        return List.of(Output.of(new SitePath("claims.csv"), table));
    }

    private static List<String> cells(Site site, Claim claim) {
        return List.of(
                claim.id(),
                site.settings().baseUrl()
                        + Routes.of(RecordKind.CLAIM, claim.id()).address(),
                claim.title(),
                claim.allegation(),
                site.party(claim.firstMade().by()).name(),
                claim.firstMade().date().map(PartialDate::iso).orElse("unknown"),
                claim.accused().stream().map(id -> site.party(id).name()).collect(Collectors.joining("; ")),
                site.status(claim.status()).label(),
                claim.reason(),
                claim.checked().toString());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ClaimsCsv::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
