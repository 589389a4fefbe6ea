package org.claimpress.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/** The address of each page. An address, once published, stays. */
public final class Routes {

    /** The first page. */
    public static final SitePath HOME = SitePath.page();

    /** What a server sends for an address that does not exist. */
    public static final SitePath NOT_FOUND = new SitePath("404.html");

    static final SitePath CLAIMS = SitePath.page("claims");
    static final SitePath SOURCES = SitePath.page("sources");
    static final SitePath PARTIES = SitePath.page("parties");
    static final SitePath STATUSES = SitePath.page("statuses");
    static final SitePath TOPICS = SitePath.page("topics");
    static final SitePath EXPLAINERS = SitePath.page("explainers");
    static final SitePath TIMELINE = SitePath.page("timeline");
    /** The log of corrections. */
    public static final SitePath CORRECTIONS = SitePath.page("corrections");

    static final SitePath ORIGINS = SitePath.page("origins");
    static final SitePath WORDING = SitePath.page("wording");

    /** The page to search on. */
    public static final SitePath SEARCH = SitePath.page("search");

    static final SitePath CONTRIBUTE = SitePath.page("contribute");

    /** The page that describes the data. */
    public static final SitePath DATA = SitePath.page("data");

    /** The feed of new and changed claims. */
    public static final SitePath FEED = new SitePath("feed.xml");

    /** The same as a JSON Feed. */
    public static final SitePath JSON_FEED = new SitePath("feed.json");

    /** The feed of corrections. */
    public static final SitePath CORRECTIONS_FEED = new SitePath("corrections/feed.xml");

    /** What tells browsers how to search the site. */
    public static final SitePath OPEN_SEARCH = new SitePath("opensearch.xml");

    /** The pages that list records, or do something else than to show one. */
    private static final Set<SitePath> SECTIONS = Set.of(
            CLAIMS,
            SOURCES,
            PARTIES,
            STATUSES,
            TOPICS,
            EXPLAINERS,
            TIMELINE,
            CORRECTIONS,
            ORIGINS,
            WORDING,
            SEARCH,
            CONTRIBUTE,
            DATA);

    private static final Pattern TEXT_PAGE = Pattern.compile("[^/]+/index\\.html");
    private static final Pattern OWN_PAGE = Pattern.compile("(claims|sources|parties|explainers)/[^/]+/index\\.html");

    private Routes() {}

    /** Whether this is the own page of a claim, a source, a party, an explainer or a text. */
    public static boolean isOfOneRecord(SitePath path) {
        boolean text = TEXT_PAGE.matcher(path.value()).matches() && !SECTIONS.contains(path);
        return text || OWN_PAGE.matcher(path.value()).matches();
    }

    /** The absolute address of a file of this site. */
    public static String absolute(Site site, SitePath path) {
        return site.settings().baseUrl() + path.address();
    }

    /** The absolute address of the page of this claim. */
    public static String absolute(Site site, Claim claim) {
        return absolute(site, of(RecordKind.CLAIM, claim.id()));
    }

    /** A file that stands beside the page of this claim. */
    public static SitePath besideClaim(String id, String file) {
        return new SitePath("claims/" + id + "/" + file);
    }

    /** The small page of this claim to put into others. */
    public static SitePath embed(String claim) {
        return SitePath.page("embed", claim);
    }

    /** The page of all sources that go back to this one. */
    static SitePath origins(String source) {
        return SitePath.page("origins", source);
    }

    /** The page of this record. */
    public static SitePath of(RecordKind kind, String id) {
        return switch (kind) {
            case CLAIM -> SitePath.page("claims", id);
            case SOURCE -> SitePath.page("sources", id);
            case PARTY -> SitePath.page("parties", id);
            case STATUS -> SitePath.page("statuses", id);
            case TOPIC -> SitePath.page("topics", id);
            case EXPLAINER -> SitePath.page("explainers", id);
            case PAGE -> SitePath.page(id);
            case EVENT -> TIMELINE;
            case SITE, STYLE, LOCK -> HOME;
        };
    }
}
