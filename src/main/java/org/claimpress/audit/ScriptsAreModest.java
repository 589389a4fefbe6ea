package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;

/** No script stores anything in the reader's browser or sends anything anywhere, unless a writer asks for it. */
@AutoService(OutputCheck.class)
public final class ScriptsAreModest implements OutputCheck {

    private static final Code CODE = Code.error(
            "immodest-script",
            "A script of the site stores something in the reader's browser, or sends something somewhere.",
            "The pages promise that they ask for nothing.",
            "localStorage.setItem(\"seen\", page)",
            "(a script that forgets)");

    /** The form for records keeps a draft in the browser when its writer says so. */
    private static final String FORM = "assets/contribute.";

    private static final Pattern IMMODEST = Pattern.compile(
            "\\b(localStorage|sessionStorage|indexedDB|document\\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource"
                    + "|fetch\\s*\\()");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        for (Map.Entry<String, String> script : site.scripts().entrySet()) {
            Matcher found = IMMODEST.matcher(script.getValue());
            if (found.find() && !script.getKey().startsWith(FORM)) {
                problems.report(
                        CODE,
                        new SourceText(script.getKey(), "").whole(),
                        "The script uses " + found.group(1),
                        "Do without it.");
            }
        }
    }
}
