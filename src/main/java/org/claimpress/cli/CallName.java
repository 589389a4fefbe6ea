package org.claimpress.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a command of this program is written where its reader is, so that it can be pasted: in a checkout with Maven, elsewhere
 * with the jar. Both forms are the same in every shell.
 *
 * @param jar the jar that runs; empty in a checkout
 */
record CallName(Optional<String> jar) {

    /** Commands that have a profile of their own in a checkout. */
    private static final Map<String, String> PROFILES =
            Map.of("serve", "serve", "check", "check", "check --fix", "fix", "new", "new");

    /** A command in a message: only the program's own words, since messages also hold what strangers wrote. */
    private static final Pattern COMMAND = Pattern.compile(
            "\"claimpress (verify --copies DIR(?: --check)?" + "|check(?: --fix)?|build|serve|new|explain [a-z-]+)\"");

    /** The form for whoever started this program. */
    static CallName here() {
        CodeSource source = CallName.class.getProtectionDomain().getCodeSource();
        try {
            Path place = Path.of(source.getLocation().toURI());
            return new CallName(
                    Files.isDirectory(place)
                            ? Optional.empty()
                            : Optional.of(shown(place, Path.of("").toAbsolutePath())));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Classes have an address", impossible);
        }
    }

    private static String shown(Path place, Path folder) {
        String path = (place.startsWith(folder) ? folder.relativize(place) : place)
                .toString()
                .replace('\\', '/');
        return path.indexOf(' ') < 0 ? path : "\"" + path + "\"";
    }

    /** This command as its reader can paste it, such as {@code mvn -q -Pserve}. */
    String of(String command) {
        if (jar.isPresent()) {
            return "java -jar " + jar.get() + " " + command;
        }
        String profile = PROFILES.get(command);
        return profile == null ? "mvn -q \"-Dexec.args=" + command + "\"" : "mvn -q -P" + profile;
    }

    /** The text with each command as its reader can paste it. */
    String in(String text) {
        return COMMAND.matcher(text).replaceAll(found -> Matcher.quoteReplacement("`" + of(found.group(1)) + "`"));
    }
}
