package org.claimpress.cli;

import java.net.URI;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.edit.Drafts;
import org.claimpress.model.PartialDate;
import org.claimpress.model.PartyKind;
import org.claimpress.model.Reading;
import org.claimpress.model.Site;
import org.claimpress.model.SourceKind;
import org.claimpress.read.WrittenDates;
import org.claimpress.text.PageAddress;
import org.claimpress.text.WebAddress;

/** What a new source or party needs, asked for while its writer has it before their eyes. */
final class RecordAnswers {

    private static final String UNKNOWN = "unknown";
    private static final String NONE = "none";
    private static final String LATER = " (Enter to write it later)";

    private final Site site;
    private final Questions questions;

    RecordAnswers(Site site, Questions questions) {
        this.site = site;
        this.questions = questions;
    }

    /**
     * Asks what a source is.
     *
     * @param title its title, where that is known already
     * @param url its address, where that is known already
     * @param before what the keys of the questions begin with
     */
    Drafts.NewSource source(Optional<String> title, Optional<String> url, String before) {
        Optional<String> publisher = ask(before + "--publisher", "Who published it, or unknown");
        Optional<String> address = url.or(() -> questions.canAsk()
                ? Optional.of(questions.answer(
                        Optional.empty(), before + "--url", "Its address on the web, or none", this::noAddress))
                : Optional.empty());
        return new Drafts.NewSource(
                title,
                publisher,
                address.filter(text -> !text.equals(NONE)).map(text -> new PageAddress(text).withoutTracking()),
                questions.optionalRecord(before + "--kind", "What it is" + LATER, RecordChoice.words(SourceKind.class)),
                questions
                        .optional(before + "--date", "When it was published, or unknown" + LATER, RecordAnswers::noDate)
                        .map(RecordAnswers::date),
                questions.optional(before + "--author", "Who wrote it, or unknown" + LATER, any -> Optional.empty()),
                questions.optionalRecord(
                        before + "--read", "How you read it" + LATER, RecordChoice.words(Reading.class)));
    }

    private Optional<String> ask(String option, String meaning) {
        return questions.canAsk() ? Optional.of(questions.text(Optional.empty(), option, meaning)) : Optional.empty();
    }

    /** What the source is called in its id. */
    String named(Drafts.NewSource source) {
        Stream<String> names = Stream.concat(source.title().stream(), source.publisher().stream())
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals(UNKNOWN));
        Stream<String> host =
                source.url().stream().map(url -> String.valueOf(URI.create(url).getHost()));
        return Stream.concat(names, host).findFirst().orElse("source");
    }

    private Optional<String> noAddress(String answer) {
        if (answer.equals(NONE)) {
            return Optional.empty();
        }
        return WebAddress.fault(answer)
                .map(fault -> "“" + answer
                        + "” is no address of a page. Copy it from the browser’s address bar; it begins with https://.")
                .or(() -> site.sources().stream()
                        .filter(source -> source.url()
                                .map(url -> new PageAddress(url.toString()))
                                .equals(Optional.of(new PageAddress(answer))))
                        .findFirst()
                        .map(source -> "There is a source with this address: "
                                + site.names().name(source) + " (" + source.id()
                                + "). Type < to go back, and choose it."));
    }

    private static Optional<String> noDate(String answer) {
        return date(answer).isEmpty()
                ? Optional.of("Write a date such as 14 April 2023, April 2023 or 2023, or the word unknown.")
                : Optional.empty();
    }

    /** The date as records write it; empty where it is none. */
    private static String date(String answer) {
        boolean recorded = answer.equals(UNKNOWN) || isDate(answer);
        return recorded ? answer : WrittenDates.inRecordForm(answer).orElse("");
    }

    private static boolean isDate(String answer) {
        try {
            return PartialDate.parse(answer).isPresent();
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** What a party is. */
    Optional<String> partyKind(String before) {
        return questions.optionalRecord(before + " --kind", "What it is" + LATER, RecordChoice.words(PartyKind.class));
    }

    /** What is wrong with the name of a new party: that there is one of this name. */
    Optional<String> knownParty(String name) {
        return site.parties().stream()
                .filter(party -> party.name().equalsIgnoreCase(name))
                .findFirst()
                .map(party -> "There is a party of this name (" + party.id() + "). Type < to go back, and choose it.");
    }
}
