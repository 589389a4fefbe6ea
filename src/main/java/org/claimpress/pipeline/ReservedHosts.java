package org.claimpress.pipeline;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names that lead to nobody: reserved for examples and tests (RFC 2606, RFC 6761), or the machine itself. */
final class ReservedHosts {

    private static final Pattern RESERVED = Pattern.compile("(?:.*\\.)?(?:example|test|invalid|localhost|local)\\.?"
            + "|(?:.*\\.)?example\\.(?:com|net|org)\\.?"
            + "|127\\..*|0\\.0\\.0\\.0|\\[::1?]");

    private ReservedHosts() {}

    /** Whether this host is one of them. */
    static boolean contain(String host) {
        return RESERVED.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
