package org.claimpress.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The address of a page without what browsers, searches and mail programs add to it, and compared with others. */
public final class PageAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?i)https?://([^/?#:]+)(:\\d+)?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_|hsa_|mtm_|pk_|piwik_|matomo_|_hs|oly_|vero_)[a-z_]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid"
                    + "|yclid|twclid|ttclid|igsh(?:id)?|li_fat_id|mc_[ce]id|mkt_tok|_ga|_gl|s_cid|cmpid|ocid|smid|smtyp"
                    + "|ref_src|ref_url|guccounter|guce_referr[a-z_]*|at_(?:medium|campaign|format|link)[a-z_]*"
                    + "|share_?id|traffic_source|srsltid|taid|tpcc|sr_share|wt_mc|xtor|spm|__twitter_impression");
    private static final Pattern AMP = Pattern.compile("(?i)amp(?:=.*)?|outputType=amp|output=amp|view=amp"
            + "|(?:print|printable|printerFriendly)=(?:1|true|yes|y)");
    private static final Pattern PLACE_IN_PAGE = Pattern.compile(":~:text=.*|^(?:comments|respond|disqus_thread)$");
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "t.co",
            "tinyurl.com",
            "goo.gl",
            "ow.ly",
            "buff.ly",
            "dlvr.it",
            "lnkd.in",
            "is.gd",
            "ift.tt",
            "amzn.to",
            "trib.al",
            "shorturl.at",
            "rebrand.ly",
            "cutt.ly",
            "share.google",
            "apple.news",
            "flip.it");
    private static final Pattern ARCHIVE = Pattern.compile(
            "(?i)https?://(?:web\\.archive\\.org/web/\\d+[a-z_]*/|archive\\.(?:ph|is|today)/\\d[\\d.-]*/)(https?://.+)");
    private static final Pattern AMP_CACHE = Pattern.compile(
            "(?i)https?://(?:www\\.google\\.[a-z.]+/amp/(s/)?|[^/]+\\.cdn\\.ampproject\\.org/[cv]/(s/)?)(.+)");
    private static final Pattern TRANSLATED = Pattern.compile("(?i)([a-z0-9-]+)\\.translate\\.goog");
    private static final Pattern LEADING_ON = Pattern.compile(
            "(?i)https?://(?:www\\.google\\.[a-z.]+/url|(?:l|lm)\\.facebook\\.com/l\\.php|l\\.instagram\\.com/"
                    + "|[^/]*safelinks\\.protection\\.outlook\\.com/|out\\.reddit\\.com/|www\\.youtube\\.com/redirect"
                    + "|translate\\.google\\.[a-z.]+/translate|www\\.linkedin\\.com/redir/redirect|steamcommunity\\.com/linkfilter/)");
    private static final Pattern TARGET =
            Pattern.compile("(?:[?&])(?:url|u|q|target|sl_u)=(https?(?:%3A|:)[^&#]+)", Pattern.CASE_INSENSITIVE);

    private final String written;
    private final Matcher parts;
    private final boolean read;

    /** @param written an address that begins with {@code https://} or {@code http://} */
    public PageAddress(String written) {
        this.written = written;
        this.parts = PARTS.matcher(written);
        this.read = parts.matches();
    }

    private String host() {
        return read ? parts.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private List<String> parameters() {
        return read && parts.group(4) != null ? Arrays.asList(parts.group(4).split("&", -1)) : List.of();
    }

    /** Whether its host is reserved for examples and tests; those that end in {@code .example} stand in made-up records. */
    public boolean isExample() {
        return HostName.isReserved(host()) && !host().endsWith(".example");
    }

    /** Whether only whoever follows it can know where it leads. */
    public boolean isShortened() {
        return SHORTENERS.contains(host());
    }

    /** The address of the page, where this one is that of a service that leads on to it; an archive is none. */
    public Optional<String> wrapped() {
        Matcher cache = AMP_CACHE.matcher(written);
        if (cache.matches()) {
            return Optional.of("https://" + cache.group(3));
        }
        Matcher translated = TRANSLATED.matcher(host());
        if (translated.matches()) {
            String original =
                    translated.group(1).replace("--", "\0").replace('-', '.').replace('\0', '-');
            return Optional.of(
                    written.replaceFirst("(?i)://[^/?#:]+", "://" + original).replaceAll("[?&]_x_tr_[^#]*", ""));
        }
        Matcher target = TARGET.matcher(written);
        return LEADING_ON.matcher(written).lookingAt() && target.find() ? decoded(target.group(1)) : Optional.empty();
    }

    /** The address of the page that this copy in an archive is of; empty where this is none, or does not say. */
    public Optional<String> inArchive() {
        Matcher archived = ARCHIVE.matcher(written);
        return archived.matches() ? Optional.of(archived.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String target) {
        try {
            return Optional.of(URLDecoder.decode(target, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
    }

    /** The same address without the parameters and the fragment that only say how somebody came to the page. */
    public String withoutTracking() {
        if (!read) {
            return written;
        }
        String query = parameters().stream()
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        int end = written.indexOf('?') < 0 || parts.group(4) == null ? parts.end(3) : parts.start(4) - 1;
        String fragment = Optional.ofNullable(parts.group(5)).orElse("").replaceAll(PLACE_IN_PAGE.pattern(), "");
        return written.substring(0, end)
                + (query.isEmpty() ? "" : "?" + query)
                + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    /** The first of what {@link #withoutTracking} leaves out; empty where it leaves out nothing. */
    public String firstTracking() {
        return parameters().stream()
                .filter(PageAddress::isTracking)
                .findFirst()
                .orElse(
                        written.contains(":~:text=")
                                ? "#:~:text=…"
                                : Optional.ofNullable(parts.group(5))
                                        .map(place -> "#" + place)
                                        .orElse(""));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        return TRACKING.matcher(name).matches() || AMP.matcher(parameter).matches();
    }

    /**
     * A form in which two addresses of one page are the same: without scheme, {@code www}, tracking, fragment, a slash at the
     * end, and the forms for mobile devices; the address that an archive or a service keeps within its own.
     */
    public String compared() {
        Optional<String> inner = inArchive().or(this::wrapped);
        if (inner.isPresent()) {
            return new PageAddress(inner.get()).compared();
        }
        if (!read) {
            return written;
        }
        String host = host().replaceFirst("^(?:www\\d?|m|mobile|amp|edition)\\.", "");
        String path = parts.group(3)
                .replaceFirst("(?i)(?:/index\\.(?:html?|php))$", "")
                .replaceFirst("(?i)\\.amp(?=\\.html?$|$)", "")
                .replaceFirst("(?i)/+(?:amp/*)?$", "")
                .replaceFirst("(?i)^/amp(?=/)", "");
        String query = parameters().stream()
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return host + path + (query.isEmpty() ? "" : "?" + query);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageAddress that && that.compared().equals(compared());
    }

    @Override
    public int hashCode() {
        return compared().hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
