package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.claimpress.audit.CheckedPage.Reference;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;

/** Each link within the site leads to a file of the site, and each anchor to an element there. */
@AutoService(OutputCheck.class)
public final class LinksResolve implements OutputCheck {

    private static final Code CODE = Code.error(
            "dead-link",
            "A finished page links to a page or an anchor of the site that does not exist.",
            "A reader who follows it finds nothing.",
            "<a href=\"../titan/index.html\">",
            "<a href=\"../titan-api/index.html\">");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (CheckedPage page : site.allPages()) {
            page.references().stream()
                    .flatMap(reference -> problem(reference, site).stream())
                    .forEach(message -> problems.report(
                            CODE, page.place(), message, "Mend the text or the template that makes the link."));
        }
    }

    private static Optional<String> problem(Reference reference, CheckedSite site) {
        if (reference.target().isEmpty()) {
            return Optional.empty();
        }
        String base = site.baseUrl().toString();
        String target = reference.target().get();
        String link = "The link \"" + reference.address() + "\" leads ";
        if (!target.startsWith(base)) {
            return Optional.of(link + "out of the site");
        }
        int hash = target.indexOf('#');
        String path = target.substring(base.length(), hash < 0 ? target.length() : hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!site.paths().containsKey(file)) {
            return Optional.of(link + "to no file of the site. "
                    + Suggestions.advice(file, site.paths().keySet()));
        }
        CheckedPage there = site.pages().get(file);
        boolean dead = !anchor.isEmpty() && there != null && !there.anchors().contains(anchor);
        return dead ? Optional.of(link + "to no element there") : Optional.empty();
    }
}
