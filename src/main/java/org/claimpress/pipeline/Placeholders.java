package org.claimpress.pipeline;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the addresses of instructions until somebody writes a name there: {@code OWNER/REPO}, {@code your-domain.tld}. */
final class Placeholders {

    private static final String YOUR = "your[-_].*|your(?:account|company|domain|name|repo|repository|site)";
    private static final Pattern OF_HOST = Pattern.compile("(?i)example|tld|" + YOUR);
    private static final Pattern OF_PATH = Pattern.compile("(?i)example|org|owner|repo|user|username|" + YOUR);

    private Placeholders() {}

    /** Whether a part of the host or of the path of this address is one. */
    static boolean areIn(URI address) {
        return areInHost(address.getHost()) || parts(address.getPath(), "/").anyMatch(part -> is(OF_PATH, part));
    }

    /** Whether a part of this e-mail address is one. */
    static boolean areInMail(String mail) {
        List<String> parts = parts(mail, "@").toList();
        return is(OF_HOST, parts.get(0)) || areInHost(parts.get(parts.size() - 1));
    }

    private static boolean areInHost(String host) {
        return parts(host, "\\.").anyMatch(label -> is(OF_HOST, label));
    }

    private static Stream<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1));
    }

    private static boolean is(Pattern placeholder, String part) {
        return placeholder.matcher(part).matches();
    }
}
