package org.claimpress.audit;

import com.google.auto.service.AutoService;
import java.util.List;
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

    /** The form for records keeps its writer’s draft in the browser until that writer starts anew. */
    private static final String FORM = "assets/contribute.";

    /** A word that is harmless but where it is called. */
    private static final String FETCH = "fetch";

    private static final List<String> IMMODEST = List.of(
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "sendBeacon",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
            FETCH);

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(CheckedSite site, Problems problems) {
        site.scripts().forEach((path, script) -> {
            if (!path.startsWith(FORM)) {
                IMMODEST.stream()
                        .filter(word -> uses(script, word))
                        .findFirst()
                        .ifPresent(word -> problems.report(
                                CODE, new SourceText(path, "").whole(), "The script uses " + word, "Do without it."));
            }
        });
    }

    /** Whether the script uses this word as a name of its own. */
    private static boolean uses(String script, String word) {
        String called = word.equals(FETCH) ? "\\s*\\(" : "";
        // Most scripts do not hold the plain word, which is many times quicker to see than a pattern.
        return script.contains(word)
                && Pattern.compile("\\b" + Pattern.quote(word) + called)
                        .matcher(script)
                        .find();
    }
}
