package org.claimpress.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the addresses that a text or a field may lead to, so that each is what a reader takes it for. */
public final class WebAddress {

    private static final int LARGEST_PORT = 65_535;
    private static final Pattern ENCODED_CONTROL = Pattern.compile("%(?:[01][0-9A-Fa-f]|7[Ff])");
    private static final Pattern PLAIN_PATH = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]++)*+/?");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9.-]{1,253})");

    private WebAddress() {}

    /** What can be wrong with an address. */
    public enum Fault {
        /** It cannot be read as an address. */
        NO_ADDRESS("it is no address of a page"),
        /** It is longer than any that a browser's address bar gives. */
        TOO_LONG("it is longer than " + Limits.ADDRESS + " characters"),
        /** It begins with something other than {@code https:} or {@code http:}. */
        OTHER_SCHEME("it does not begin with https:// or http://"),
        /** It names no host, or one that cannot be reached from elsewhere. */
        NO_HOST("it names no host of the public web"),
        /** What stands before an {@code @} is taken for the host, and is not. */
        USER_NAME("it has a user name before its host"),
        /** Its host is reserved for examples and tests. */
        RESERVED("its host is reserved for examples"),
        /** Its host is written in letters that look like others. */
        LOOK_ALIKE("its host looks like another"),
        /** It leads into a part of a page or a search, where whole pages are to be. */
        NOT_PLAIN("a site's address has neither ? nor # and only plain folders");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** The fault as a clause about “it”. */
        public String words() {
            return words;
        }
    }

    /** What is wrong with the address of a page; empty where nothing is. */
    public static Optional<Fault> fault(String text) {
        Optional<URI> parsed = parse(text);
        if (text.length() > Limits.ADDRESS) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (parsed.isEmpty() || parsed.get().getScheme() == null) {
            return Optional.of(Fault.NO_ADDRESS);
        }
        URI address = parsed.get();
        if (!isWeb(address)) {
            return Optional.of(Fault.OTHER_SCHEME);
        }
        if (address.getRawAuthority() != null && address.getRawAuthority().indexOf('@') >= 0) {
            return Optional.of(Fault.USER_NAME);
        }
        return hostFault(address);
    }

    /** What keeps readers from reaching somebody at this address: whatever is wrong with it, or a host that is an example. */
    public static Optional<Fault> readersFault(String text) {
        return fault(text).or(() -> reserved(URI.create(text).getHost()));
    }

    /** What is wrong with the address at which a site is published; it may be on the own machine. */
    public static Optional<Fault> siteFault(String text) {
        Optional<Fault> fault = fault(text);
        boolean onThisMachine = fault.equals(Optional.of(Fault.NO_HOST)) && hasHost(URI.create(text));
        if (fault.isPresent() && !onThisMachine) {
            return fault;
        }
        URI address = URI.create(text);
        boolean plain = address.getRawQuery() == null
                && address.getRawFragment() == null
                && PLAIN_PATH.matcher(address.getRawPath()).matches();
        return plain ? Optional.empty() : Optional.of(Fault.NOT_PLAIN);
    }

    /** What is wrong with an e-mail address, such as the target of a mail link without its {@code mailto:}. */
    public static Optional<Fault> mailFault(String text) {
        Matcher mail = MAIL.matcher(text);
        return mail.matches() ? HostName.fault(mail.group(1)) : Optional.of(Fault.NO_ADDRESS);
    }

    /** What keeps readers from reaching somebody by mail, as {@link #readersFault} says it of an address. */
    public static Optional<Fault> readersMailFault(String text) {
        return mailFault(text).or(() -> reserved(text.substring(text.indexOf('@') + 1)));
    }

    private static Optional<Fault> reserved(String host) {
        return HostName.isReserved(host) ? Optional.of(Fault.RESERVED) : Optional.empty();
    }

    private static Optional<URI> parse(String text) {
        boolean printable = text.chars().allMatch(unit -> unit > ' ' && unit < 0x7F);
        if (!printable || ENCODED_CONTROL.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http");
    }

    private static Optional<Fault> hostFault(URI address) {
        return hasHost(address) ? HostName.fault(address.getHost()) : Optional.of(Fault.NO_HOST);
    }

    private static boolean hasHost(URI address) {
        return address.getHost() != null && address.getPort() != 0 && address.getPort() <= LARGEST_PORT;
    }
}
