package org.claimpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.output.Program;

/**
 * Makes a file of another site's repository out of one of this repository. What is marked “here only” is left out, with a
 * text for elsewhere in its place where the mark has one; the action of this repository and the ways to call the program
 * become those of a site that uses a release.
 */
public final class StarterFile {

    /** What stands where only the reader knows what to write. */
    public static final String BLANK = "FILL-IN";

    private static final String BLOCK_BEGINS = "here only:";
    private static final String BLOCK_ENDS = "end of here only";
    private static final Pattern LINE = Pattern.compile("(#|<!--) here only( -->.*)?$");
    private static final Pattern ELSEWHERE = Pattern.compile("<!-- elsewhere: (.*) -->");
    private static final Pattern ACTION = Pattern.compile("\\./(base/)?\\.github/actions/claimpress");
    /** Commands as they are written in a checkout of the program: by a profile, or in full. */
    private static final Pattern CALL = Pattern.compile("mvn -q (?:-P([a-z]+)|\"-Dexec\\.args=([^\"]*)\")");

    private static final String FIX = "fix";

    private final String action;
    private final String releases;

    /** @param program the release that the other site is to use; blanks are left where it is none */
    public StarterFile(Program program) {
        String blank = BLANK + "-OWNER/" + BLANK + "-REPOSITORY";
        String version = program.releasedBy().isPresent() ? "v" + program.version() : BLANK + "-RELEASE";
        this.action = program.releasedBy().orElse(blank) + "/.github/actions/claimpress@" + version;
        this.releases = program.releasedBy()
                .flatMap(released -> program.repository())
                .map(repository -> repository + "/releases")
                .orElse(BLANK + "-ADDRESS");
    }

    /** The text for the other repository, with {@code \n} at its line ends. */
    public String of(String text) {
        List<String> lines = new ArrayList<>();
        boolean hereOnly = false;
        for (String line : text.lines().toList()) {
            if (line.contains(BLOCK_ENDS)) {
                hereOnly = false;
            } else if (line.contains(BLOCK_BEGINS)) {
                hereOnly = true;
            } else if (!hereOnly) {
                add(line, lines);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String command(MatchResult call) {
        String profile = call.group(1);
        if (profile == null) {
            return call.group(2);
        }
        return profile.equals(FIX) ? "check --fix" : profile;
    }

    private void add(String line, List<String> lines) {
        if (LINE.matcher(line).find()) {
            Matcher elsewhere = ELSEWHERE.matcher(line);
            if (elsewhere.find()) {
                lines.add(elsewhere.group(1));
            }
            return;
        }
        String adapted = ACTION.matcher(line).replaceAll(Matcher.quoteReplacement(action));
        adapted = CALL.matcher(adapted)
                .replaceAll(call -> Matcher.quoteReplacement("java -jar claimpress.jar " + command(call)));
        lines.add(adapted.replace("{releases}", releases));
    }
}
