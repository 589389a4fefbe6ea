package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimpress.audit.CheckedPage.Reference;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;

/** Each link within the site leads to a file of the site, and each anchor to an element there. */
@AutoService(OutputCheck.class)
public final class LinksResolve implements OutputCheck {

    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

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
            for (Reference reference : page.references()) {
                problem(reference, page, site)
                        .ifPresent(message -> problems.report(
                                CODE, page.place(), message, "Mend the text or the template that makes the link."));
            }
        }
    }

    private static Optional<String> problem(Reference reference, CheckedPage page, CheckedSite site) {
        String address = reference.address();
        String base = site.baseUrl().toString();
        boolean absolute = ABSOLUTE.matcher(address).lookingAt();
        if (absolute && !address.startsWith(base)) {
            return Optional.empty();
        }
        // Others' addresses are never parsed: browsers take forms that Java's own parser refuses.
        String target = absolute
                ? address
                : site.baseUrl().resolve(page.path().value()).resolve(address).toString();
        if (!target.startsWith(base)) {
            return Optional.of("The link \"" + address + "\" leads out of the site");
        }
        int hash = target.indexOf('#');
        String path = target.substring(base.length(), hash < 0 ? target.length() : hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!site.paths().containsKey(file)) {
            return Optional.of("The link \"" + address + "\" leads to no file of the site. "
                    + Suggestions.advice(file, site.paths().keySet()));
        }
        CheckedPage there = site.pages().get(file);
        boolean dead = !anchor.isEmpty() && there != null && !there.ids().contains(anchor);
        return dead ? Optional.of("The link \"" + address + "\" leads to no element there") : Optional.empty();
    }
}
