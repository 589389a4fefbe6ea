package org.claimpress.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Claim;
import org.claimpress.model.Contact;
import org.claimpress.model.Site;

/**
 * The ways to reach the publisher: what the settings name as contact, or else the issues of the public repository. A site
 * that names neither has none.
 */
final class ContactWays {

    private final Site site;

    ContactWays(Site site) {
        this.site = site;
    }

    /** The contact as links, for a page that tells how to reach the publisher. */
    List<Link> contact() {
        return Stream.concat(
                        contacts()
                                .flatMap(contact -> contact.mail().stream())
                                .map(mail -> new Link(mail, "mailto:" + mail)),
                        contacts()
                                .flatMap(contact -> contact.form().stream())
                                .map(form -> new Link(site.messages().say("names.contact-form"), form.toString())))
                .toList();
    }

    private Stream<Contact> contacts() {
        return site.settings().accountability().contact().stream();
    }

    /** Where to report an error that is on no claim's page. */
    Optional<String> reportAnError() {
        return way(site.messages().say("mail.error"), "", "report-an-error.yml", "");
    }

    /** Where to report an error on the page of this claim. */
    Optional<String> reportAnError(Claim claim) {
        String address = Routes.absolute(site, claim);
        return way(
                site.messages().say("mail.error-in", Map.of("claim", claim.title())),
                address,
                "report-an-error.yml",
                "&claim=" + encoded(claim.id()) + "&address=" + encoded(address));
    }

    /** Where a party sends its answer to this claim. */
    Optional<String> answer(Claim claim) {
        return way(
                site.messages().say("mail.answer-to", Map.of("claim", claim.title())),
                Routes.absolute(site, claim),
                "right-of-reply.yml",
                "&claims=" + encoded(claim.id()));
    }

    private Optional<String> way(String subject, String body, String template, String fields) {
        Optional<String> mail = contacts()
                .flatMap(contact -> contact.mail().stream())
                .map(address -> "mailto:" + address + "?subject=" + encoded(subject)
                        + (body.isEmpty() ? "" : "&body=" + encoded(body)))
                .findFirst();
        Optional<String> form = contacts()
                .flatMap(contact -> contact.form().stream())
                .map(URI::toString)
                .findFirst();
        Optional<String> issue = site.settings()
                .repository()
                .map(repository -> "%s/issues/new?template=%s&title=%s%s"
                        .formatted(repository, template, encoded(subject), fields));
        return mail.or(() -> form).or(() -> issue);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
