package org.claimpress.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the target of a link is, read from its text. */
final class LinkTarget {

    private static final Pattern RECORD =
            Pattern.compile("(claim|source|party|explainer):([a-z0-9-]{1,80})(?:#([a-zA-Z0-9_-]+))?");

    private static final Pattern WEB = Pattern.compile("(?:https?://[^\\s\"<>\\\\]+|mailto:[^\\s\"<>\\\\]+)");

    private final String text;

    LinkTarget(String text) {
        this.text = text;
    }

    boolean isWeb() {
        return WEB.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    boolean isAnchor() {
        return text.startsWith("#") && text.length() > 1;
    }

    /** The anchor of a link within the text. */
    String anchor() {
        return text.substring(1);
    }

    /** The parts of a link to a record: kind, id, anchor. */
    Optional<Matcher> record() {
        Matcher matcher = RECORD.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    boolean isAllowed() {
        return isWeb() || isAnchor() || record().isPresent();
    }
}
