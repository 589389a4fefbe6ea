package org.claimpress.text;

import java.net.IDN;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimpress.text.WebAddress.Fault;

/** Judges the names of hosts. */
final class HostName {

    private static final Pattern FORM =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\\.?");
    private static final List<String> OWN_NETWORK = List.of("localhost", "local", "internal", "lan", "home", "arpa");

    /** Names that lead to nobody, because they are reserved for examples and tests (RFC 2606, RFC 6761). */
    private static final Pattern RESERVED =
            Pattern.compile("(?:.*\\.)?(?:example|test|invalid|localhost|example\\.(?:com|net|org))\\.?");

    /** Letters of other alphabets that most typefaces draw like Latin ones. */
    private static final String LATIN_SHAPES = "асԁеһіјӏорԛѕԝхуѵʏɡαοινυκрт";

    private HostName() {}

    /** What is wrong with the name of a host; empty where nothing is. */
    static Optional<Fault> fault(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String top = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (name.length() > 253
                || !FORM.matcher(name).matches()
                || OWN_NETWORK.contains(top.substring(top.lastIndexOf('.') + 1))) {
            return Optional.of(Fault.NO_HOST);
        }
        for (String label : name.split("\\.", -1)) {
            if (label.startsWith("xn--") && looksLikeAnother(label)) {
                return Optional.of(Fault.LOOK_ALIKE);
            }
        }
        return Optional.empty();
    }

    /** Whether the name is reserved for examples and tests. */
    static boolean isReserved(String host) {
        return RESERVED.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether an encoded label mixes alphabets, is drawn like Latin letters, or encodes nothing. */
    private static boolean looksLikeAnother(String label) {
        String shown = IDN.toUnicode(label);
        if (shown.equals(label)) {
            return true;
        }
        Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
        shown.codePoints().mapToObj(Character.UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(Set.of(Character.UnicodeScript.COMMON, Character.UnicodeScript.INHERITED));
        boolean alphabets = scripts.contains(Character.UnicodeScript.CYRILLIC)
                || scripts.contains(Character.UnicodeScript.GREEK)
                || scripts.contains(Character.UnicodeScript.LATIN);
        boolean mixed = alphabets && scripts.size() > 1;
        boolean drawnLikeLatin = shown.codePoints().allMatch(HostName::isDrawnLikeLatin);
        return mixed || drawnLikeLatin || Characters.firstUnfit(shown).isPresent();
    }

    private static boolean isDrawnLikeLatin(int point) {
        return point < 0x7F || LATIN_SHAPES.indexOf(point) >= 0;
    }
}
