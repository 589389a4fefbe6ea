package org.claimpress.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the one address that is meant where signs around it, or a slip at its beginning, keep it from being one. */
public final class MeantAddress {

    private static final Pattern AROUND = Pattern.compile(
            "<(https?://[^<>\\s]+)>|\\[[^\\[\\]]*]\\((https?://[^\\s()]+)\\)|\\((https?://[^\\s()]+)\\)");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)(?:https?:/*https?://|https?:/(?!/)|https?;//|(?:htt|htp|htpp|httpp|htttp|hhttp|ttp|htps|htpps|ttps|hhttps|htttps|httpss)://)(\\S+)");
    private static final Pattern WITHOUT_SCHEME =
            // No group repeats: each turn of one takes a piece of the stack, and a stranger chooses how many.
            Pattern.compile("(?i)[a-z0-9](?!\\S*?\\.\\.)[a-z0-9.-]{0,252}\\.[a-z]{2,63}(?:[/?#]\\S*)?");

    private MeantAddress() {}

    /** The address that can only be meant by this text; empty where there is none, or nothing is wrong with the text. */
    public static Optional<String> in(String text) {
        String written = text.strip();
        Matcher around = AROUND.matcher(written);
        Matcher beginning = BEGINNING.matcher(written);
        Optional<String> meant = Optional.empty();
        if (around.matches()) {
            meant = Optional.of(around.group(around.group(1) != null ? 1 : around.group(2) != null ? 2 : 3));
        } else if (beginning.matches()) {
            meant = Optional.of("https://" + beginning.group(1));
        } else if (WITHOUT_SCHEME.matcher(written).matches()) {
            meant = Optional.of("https://" + written);
        }
        return meant.filter(address -> WebAddress.fault(address).isEmpty());
    }
}
