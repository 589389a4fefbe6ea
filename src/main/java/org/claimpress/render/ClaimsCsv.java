package org.claimpress.render;

import com.google.auto.service.AutoService;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.messages.Messages;
import org.claimpress.model.Claim;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.DataFile;
import org.claimpress.page.Routes;
import org.claimpress.problem.Problems;

/**
 * {@code claims.csv}: all claims as a table in the form of RFC 4180, in UTF-8. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, as OWASP advises against CSV injection.
 */
@AutoService({OutputFormat.class, DataFile.class})
public final class ClaimsCsv implements OutputFormat, DataFile {

    private static final String LINE_END = "\r\n";

    private static final List<String> COLUMNS = List.of(
            "id", "address", "title", "allegation", "claimant", "first made", "accused", "status", "reason", "checked");

    @Override
    public String address() {
        return "claims.csv";
    }

    @Override
    public Optional<OptionalFile> optional() {
        return Optional.of(OptionalFile.TABLE);
    }

    @Override
    public String format(Messages messages) {
        return "CSV (RFC 4180)";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String meaning(Messages messages) {
        return messages.say("data.files.claims-csv");
    }

    @Override
    public String example(Site site) {
        return table(site.claims().stream().limit(2).map(claim -> cells(site, claim)));
    }

    @Override
    public List<Output> outputs(Rendering rendering, Problems problems) {
        Site site = rendering.site();
        return List.of(Output.deferredText(
                new SitePath(address()), () -> table(site.claims().stream().map(claim -> cells(site, claim)))));
    }

    private static String table(Stream<List<String>> rows) {
        return Stream.concat(Stream.of(COLUMNS), rows).map(ClaimsCsv::line).collect(Collectors.joining());
    }

    private static List<String> cells(Site site, Claim claim) {
        return List.of(
                claim.id(),
                Routes.absolute(site, claim),
                claim.title(),
                claim.allegation(),
                claim.firstMade().isClaimantKnown() ? site.claimant(claim).shown() : "unknown",
                claim.firstMade().date().map(PartialDate::iso).orElse("unknown"),
                claim.accused().stream().map(id -> site.party(id).name()).collect(Collectors.joining("; ")),
                site.status(claim.status()).label(),
                claim.reason(),
                claim.checked().toString());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ClaimsCsv::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    /** Whether a spreadsheet would calculate with it. Some take the wide forms of the signs too, and skip spaces before them. */
    private static boolean isFormula(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0;
    }

    private static String cell(String text) {
        return "\"" + (isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
