package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.claimpress.evidence.StatusCeiling;
import org.claimpress.model.Claim;
import org.claimpress.model.OptionalFile;
import org.claimpress.model.Site;
import org.claimpress.output.SitePath;

/** For each claim a small page to put into pages of other sites. */
@AutoService(PageKind.class)
public final class EmbedPages implements PageKind {

    /** How wide the page is meant to be, in pixels. */
    public static final int WIDTH = 600;

    /** How high the page is meant to be, in pixels. */
    public static final int HEIGHT = 400;

    /**
     * What the small page shows.
     *
     * @param claim the claim's title and absolute address
     * @param status its status
     * @param statusText the words for the status, which are those of the rule that holds where it has its own
     * @param reason why it has that status
     * @param answers what each party answers, in a few words
     * @param checked when it was last checked
     */
    public record View(
            Link claim, StatusView status, String statusText, String reason, List<String> answers, DateView checked) {}

    @Override
    public List<Page> pages(Site site) {
        return areIn(site)
                ? site.claims().stream().map(claim -> page(site, claim)).toList()
                : List.of();
    }

    /** Whether this site has such pages. */
    static boolean areIn(Site site) {
        return site.settings().appearance().files().contains(OptionalFile.EMBEDS);
    }

    private static Page page(Site site, Claim claim) {
        SitePath path = Routes.embed(claim.id());
        Linker links = Linker.from(site, path);
        String address = Routes.absolute(site, claim);
        View view = new View(
                new Link(claim.title(), address),
                StatusView.of(site.status(claim.status()), links),
                new StatusCeiling(site).statusText(claim),
                claim.reason(),
                PartyAnswers.inBrief(site, claim),
                links.date(claim.checked()));
        return new Page(path, "embed", SharedTitle.of(site, claim), claim.reason(), List.of(), view, Head.NOT_INDEXED);
    }

    /** The markup by which another site shows this claim. */
    public static String snippet(Site site, Claim claim) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
                .formatted(
                        Routes.absolute(site, Routes.embed(claim.id())),
                        StringEscapeUtils.escapeXml10(SharedTitle.of(site, claim)),
                        WIDTH,
                        HEIGHT);
    }
}
