package org.claimpress.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.text.WebAddress;

/** What the target of a link is, read from its text. */
final class LinkTarget {

    private static final Pattern RECORD =
            Pattern.compile("(claim|source|party|explainer):([a-z0-9-]{1,80})(?:#([a-zA-Z0-9_-]+))?");

    private static final Pattern ANCHOR = Pattern.compile("#[^\\s\"<>\\\\]{1,200}");

    private static final String MAIL = "mailto:";

    private final String text;

    LinkTarget(String text) {
        this.text = text;
    }

    /** Whether it leads to another site or to a mailbox. */
    boolean isWeb() {
        return fault().isEmpty();
    }

    private Optional<WebAddress.Fault> fault() {
        return text.regionMatches(true, 0, MAIL, 0, MAIL.length())
                ? WebAddress.mailFault(text.substring(MAIL.length()))
                : WebAddress.fault(text);
    }

    boolean isAnchor() {
        return ANCHOR.matcher(text).matches();
    }

    /** Why it may not stand in a text, as a clause; empty where nothing more can be said of it. */
    String reason() {
        boolean web = text.regionMatches(true, 0, "http", 0, "http".length());
        return web ? fault().map(found -> ": " + found.words()).orElse("") : "";
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
