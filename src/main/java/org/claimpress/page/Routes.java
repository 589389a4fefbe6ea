package org.claimpress.page;

import org.claimpress.model.RecordKind;
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
    static final SitePath CORRECTIONS = SitePath.page("corrections");

    private Routes() {}

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
