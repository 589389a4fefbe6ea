package org.claimpress.pipeline;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.claimpress.model.Accountability;
import org.claimpress.model.Contact;
import org.claimpress.model.Policy;
import org.claimpress.model.Site;
import org.claimpress.model.SiteSettings;
import org.claimpress.text.WebAddress;
import org.claimpress.text.WebAddress.Fault;

/**
 * What has to be set before a site is published, because nobody but its publisher knows it. What readers need in order to
 * reach the publisher must be there; of the rest the list only reminds.
 */
public final class PublishChecklist {

    private static final String GERMAN = "de";

    private static final String SETTINGS = "site.yaml, ";

    /** Where GitHub looks for the reviewers; the first that is there counts. */
    private static final List<String> CODE_OWNERS = List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    /** How much an item matters, and whether it is done. */
    public enum State {
        /** It is set. */
        DONE("[x]"),
        /** It is not set, and the site cannot be published. */
        MISSING("[ ]"),
        /** It is not set, and should be. */
        REMINDER("[!]");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }
    }

    /**
     * Something to set.
     *
     * @param state whether it is set
     * @param text where to set it, and what to write
     */
    public record Item(State state, String text) {

        @Override
        public String toString() {
            return state.mark + " " + text;
        }
    }

    private final List<Item> items = new ArrayList<>();

    /**
     * The list for a site.
     *
     * @param site the site, with the address under which it is about to be published
     * @param repository the folder of the repository, in which a file may name its reviewers
     * @throws IOException where that file cannot be read
     */
    public PublishChecklist(Site site, Path repository) throws IOException {
        SiteSettings settings = site.settings();
        Accountability said = settings.accountability();
        contact(said.contact());
        address("base-url", Optional.of(settings.baseUrl()), "the address of the published site");
        address("repository", settings.repository(), "where its content is kept, so that readers can propose changes");
        remind(
                settings.baseUrl().getScheme().equalsIgnoreCase("https"),
                SETTINGS + "base-url: https, so that nobody on the way can change what readers see");
        remind(said.responsible().isPresent(), SETTINGS + "responsible: who is responsible for the site");
        remind(said.funding().isPresent(), SETTINGS + "funding: who pays for it");
        remind(said.independence().isPresent(), SETTINGS + "independence: how it stays independent");
        remind(said.hosting().isPresent(), SETTINGS + "hosting: what the host keeps of a visit");
        remind(said.contentLicence().isPresent(), SETTINGS + "content-licence: the terms for texts and data");
        if (settings.language().getLanguage().equals(GERMAN)) {
            policy(site, Policy.LEGAL_NOTICE);
            policy(site, Policy.PRIVACY);
        }
        remind(namesSomebody(repository), "CODEOWNERS: the people who review changes");
    }

    private void policy(Site site, Policy policy) {
        remind(
                site.pages().stream()
                        .anyMatch(page -> page.policy().filter(policy::equals).isPresent()),
                "pages: one with \"policy: " + policy.word() + "\", which a site in German should have");
    }

    private void contact(Optional<Contact> contact) {
        String what = SETTINGS + "contact: where readers and parties send corrections and replies (mail or form)";
        List<String> objections = contact.stream()
                .flatMap(given -> Stream.concat(
                        given.mail().flatMap(PublishChecklist::mailObjection).stream(),
                        given.form().flatMap(PublishChecklist::objection).stream()))
                .toList();
        need(contact.isPresent(), objections, what);
    }

    private void address(String field, Optional<URI> address, String meaning) {
        List<String> objections =
                address.flatMap(PublishChecklist::objection).stream().toList();
        need(address.isPresent(), objections, SETTINGS + field + ": " + meaning);
    }

    private static Optional<String> objection(URI address) {
        return said(address.toString(), WebAddress.readersFault(address.toString()), () -> Placeholders.areIn(address));
    }

    private static Optional<String> mailObjection(String mail) {
        return said(mail, WebAddress.readersMailFault(mail), () -> Placeholders.areInMail(mail));
    }

    private static Optional<String> said(String address, Optional<Fault> fault, BooleanSupplier isPlaceholder) {
        return fault.map(Fault::words)
                .or(() -> isPlaceholder.getAsBoolean()
                        ? Optional.of("a part of it only stands for a name")
                        : Optional.empty())
                .map(words -> "; " + address + " leads to nobody: " + words);
    }

    private void need(boolean isSet, List<String> objections, String what) {
        boolean done = isSet && objections.isEmpty();
        items.add(new Item(done ? State.DONE : State.MISSING, what + String.join("", objections)));
    }

    private void remind(boolean done, String what) {
        items.add(new Item(done ? State.DONE : State.REMINDER, what));
    }

    /** Whether a line of the file, comments aside, names an account, a team or a mail address. */
    private static boolean namesSomebody(Path repository) throws IOException {
        Optional<Path> codeOwners = CODE_OWNERS.stream()
                .map(repository::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
        // Only two characters matter, and in Latin-1 no file is unreadable.
        return codeOwners.isPresent()
                && Files.readAllLines(codeOwners.get(), StandardCharsets.ISO_8859_1).stream()
                        .map(line -> line.replaceAll("#.*", ""))
                        .anyMatch(line -> line.contains("@"));
    }

    /** All items, those that are missing and those that are done. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** Whether the site can be published. */
    public boolean isReady() {
        return items.stream().noneMatch(item -> item.state() == State.MISSING);
    }
}
