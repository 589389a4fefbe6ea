package org.claimpress.page;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.Accountability;
import org.claimpress.model.Policy;
import org.claimpress.model.Site;

/**
 * Something that only the publisher can say. Where it has been said neither as a text nor as links, the page tells that.
 *
 * @param label what it is
 * @param text what was said
 * @param links what was said, as links
 */
public record PublisherFact(String label, Optional<String> text, List<Link> links) {

    /** What belongs on a page of this kind, in its order. */
    static List<PublisherFact> of(Policy policy, Site site) {
        Accountability said = site.settings().accountability();
        PublisherFact contact = new PublisherFact(
                site.messages().say("text-page.contact"), Optional.empty(), new ContactWays(site).contact());
        PublisherFact responsible = fact(site.messages().say("text-page.responsible"), said.responsible());
        return switch (policy) {
            case ABOUT, LEGAL_NOTICE -> List.of(responsible, contact);
            case CORRECTIONS_POLICY, COMPLAINTS, ACCESSIBILITY -> List.of(contact);
            case OWNERSHIP_FUNDING ->
                List.of(
                        responsible,
                        fact(site.messages().say("text-page.funding"), said.funding()),
                        fact(site.messages().say("text-page.independence"), said.independence()));
            case PRIVACY -> List.of(fact(site.messages().say("text-page.hosting"), said.hosting()), contact);
            case LICENCE -> List.of(fact(site.messages().say("text-page.licence"), said.contentLicence()));
            case PUBLISHING_PRINCIPLES -> List.of();
        };
    }

    private static PublisherFact fact(String label, Optional<String> text) {
        return new PublisherFact(label, text, List.of());
    }
}
