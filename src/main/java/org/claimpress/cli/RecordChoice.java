package org.claimpress.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimpress.model.PartialDate;
import org.claimpress.model.Party;
import org.claimpress.model.Site;
import org.claimpress.model.Term;

/**
 * A record that an answer can name.
 *
 * @param id its id
 * @param title what people call it
 * @param more what else it is found by, such as its publisher
 */
record RecordChoice(String id, String title, String more) {

    static List<RecordChoice> topics(Site site) {
        return site.topics().stream()
                .map(topic -> new RecordChoice(topic.id(), topic.label(), topic.meaning()))
                .toList();
    }

    static List<RecordChoice> statuses(Site site) {
        return site.statuses().stream()
                .map(status -> new RecordChoice(status.id(), status.label(), status.meaning()))
                .toList();
    }

    /** The words of a closed list. */
    static <T extends Enum<T> & Term> List<RecordChoice> words(Class<T> terms) {
        return Arrays.stream(terms.getEnumConstants())
                .map(term -> new RecordChoice(
                        term.word(), term.label(), term.meaning().equals(term.label()) ? "" : term.meaning()))
                .toList();
    }

    static List<RecordChoice> parties(Site site) {
        return site.parties().stream().map(RecordChoice::of).toList();
    }

    private static RecordChoice of(Party party) {
        return new RecordChoice(party.id(), party.name(), String.join(", ", party.alsoCalled()));
    }

    static List<RecordChoice> sources(Site site) {
        return site.sources().stream()
                .map(source -> new RecordChoice(
                        source.id(),
                        site.names().name(source),
                        String.join(
                                ", ",
                                Stream.concat(source.publisher().stream(), source.date().map(PartialDate::iso).stream())
                                        .toList())))
                .toList();
    }

    /** Whether each of the words stands in its title, its id, or what else it is found by, in whatever case. */
    boolean has(String words) {
        String all = (id + " " + title + " " + more).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
    }

    /** Its title with what tells it from others. */
    String shown() {
        return title + " (" + (more.isEmpty() ? "" : more + "; ") + id + ")";
    }
}
