package org.claimpress.pipeline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Accountability;
import org.claimpress.model.Contact;
import org.claimpress.model.SiteSettings;

/**
 * What has to be set before a site is published, because nobody but its publisher knows it. What readers need in order to
 * reach the publisher must be there; of the rest the list only reminds.
 */
public final class PublishChecklist {

    private static final String SETTINGS = "site.yaml, ";

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
     * @param settings its settings, with the address under which it is about to be published
     * @param codeOwners the file in which the repository names its reviewers; it may be missing
     * @throws IOException where that file cannot be read
     */
    public PublishChecklist(SiteSettings settings, Path codeOwners) throws IOException {
        Accountability said = settings.accountability();
        contact(said.contact());
        address("base-url", Optional.of(settings.baseUrl()), "the address of the published site");
        address("repository", settings.repository(), "where its content is kept, so that readers can propose changes");
        remind(said.responsible().isPresent(), SETTINGS + "responsible: who is responsible for the site");
        remind(said.funding().isPresent(), SETTINGS + "funding: who pays for it");
        remind(said.independence().isPresent(), SETTINGS + "independence: how it stays independent");
        remind(said.hosting().isPresent(), SETTINGS + "hosting: what the host keeps of a visit");
        remind(said.contentLicence().isPresent(), SETTINGS + "content-licence: the terms for texts and data");
        remind(namesSomebody(codeOwners), "CODEOWNERS: the people who review changes");
    }

    private void contact(Optional<Contact> contact) {
        String what = SETTINGS + "contact: where readers and parties send corrections and replies (mail or form)";
        List<String> hosts = contact.stream()
                .flatMap(given -> Stream.concat(
                        given.mail().map(mail -> mail.substring(mail.indexOf('@') + 1)).stream(),
                        given.form().map(URI::getHost).stream()))
                .toList();
        need(hosts, what);
    }

    private void address(String field, Optional<URI> address, String meaning) {
        need(address.map(URI::getHost).stream().toList(), SETTINGS + field + ": " + meaning);
    }

    private void need(List<String> hosts, String what) {
        Optional<String> reserved =
                hosts.stream().filter(ReservedHosts::contain).findFirst();
        boolean there = !hosts.isEmpty() && reserved.isEmpty();
        String why =
                reserved.map(host -> "; " + host + " is reserved for examples").orElse("");
        items.add(new Item(there ? State.DONE : State.MISSING, what + why));
    }

    private void remind(boolean done, String what) {
        items.add(new Item(done ? State.DONE : State.REMINDER, what));
    }

    /** Whether a line of the file, comments aside, names an account, a team or a mail address. */
    private static boolean namesSomebody(Path codeOwners) throws IOException {
        if (!Files.isRegularFile(codeOwners)) {
            return false;
        }
        return Files.readAllLines(codeOwners).stream()
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
