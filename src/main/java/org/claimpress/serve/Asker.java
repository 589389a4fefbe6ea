package org.claimpress.serve;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as browsers tell it of themselves. A page of another site, such as one at another port of this machine, could
 * otherwise load the preview's scripts or frame its pages, and so read a draft.
 *
 * @param host the host that the request names, without a port
 * @param site how the page that asks stands to the preview; empty where nobody tells, as programs that are no browsers
 * @param visit whether somebody goes to the address with the whole tab, and no page takes it into itself
 */
record Asker(String host, String site, boolean visit) {

    private static final Set<String> OWN_HOSTS = Set.of("127.0.0.1", "localhost");

    /** The preview's own pages, an address that was typed in, and programs that are no browsers. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none", "");

    static Asker of(Headers headers) {
        boolean visit = header(headers, "Sec-Fetch-Mode").equals("navigate")
                && header(headers, "Sec-Fetch-Dest").equals("document");
        return new Asker(header(headers, "Host").replaceFirst(":\\d+$", ""), header(headers, "Sec-Fetch-Site"), visit);
    }

    private static String header(Headers headers, String name) {
        return Optional.ofNullable(headers.getFirst(name)).orElse("");
    }

    /** Whether this is about this machine, and not about a name of elsewhere that leads to it. */
    boolean namesThisMachine() {
        return OWN_HOSTS.contains(host);
    }

    /** Whether a file of the site may be given away: to the preview's own pages, and to whoever follows a link to it. */
    boolean maySeePages() {
        return maySeeState() || visit;
    }

    /** Whether what only the preview's own pages need may be given away. */
    boolean maySeeState() {
        return OWN_SITES.contains(site);
    }
}
