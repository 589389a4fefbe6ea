package org.claimpress.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.claimpress.model.Claim;
import org.claimpress.model.Reply;
import org.claimpress.model.ReplyState;
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
     * @param reason why it has that status
     * @param answers what the parties answer, in a few words each
     * @param checked when it was last checked
     */
    public record View(Link claim, StatusView status, String reason, List<String> answers, DateView checked) {}

    @Override
    public List<Page> pages(Site site) {
        return site.claims().stream().map(claim -> page(site, claim)).toList();
    }

    private static Page page(Site site, Claim claim) {
        SitePath path = Routes.embed(claim.id());
        Linker links = Linker.from(site, path);
        String address = Routes.absolute(site, claim);
        View view = new View(
                new Link(claim.title(), address),
                StatusView.of(site.status(claim.status()), links),
                claim.reason(),
                claim.replies().stream().map(reply -> answer(site, reply)).toList(),
                Dates.of(claim.checked()));
        return new Page(
                path,
                "embed",
                claim.title(),
                site.status(claim.status()).label() + ": " + claim.reason(),
                List.of(),
                view,
                Head.NOT_INDEXED);
    }

    private static String answer(Site site, Reply reply) {
        String party = site.party(reply.party()).name();
        Optional<String> found = Optional.of(reply.state())
                .filter(state -> state != ReplyState.NONE_FOUND)
                .map(ReplyState::label);
        return found.map(label -> party + " " + label).orElse(party + ": no statement on this found");
    }

    /** The markup by which another site shows this claim. */
    public static String snippet(Site site, Claim claim) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
                .formatted(
                        Routes.absolute(site, Routes.embed(claim.id())),
                        StringEscapeUtils.escapeXml10(claim.title()),
                        WIDTH,
                        HEIGHT);
    }
}
