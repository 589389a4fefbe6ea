package org.claimpress.page;

import java.util.Locale;
import java.util.Optional;
import org.claimpress.model.Source;

/**
 * What is known of a source itself.
 *
 * @param title its title
 * @param language the language of the title, where that is not the page's
 * @param publisher who published it
 * @param author who wrote it
 * @param dateNote what to know about the date
 * @param noUrl why there is no address
 * @param secondReading whether it was looked up again
 * @param storedCopy whether we keep a copy to check quotations against
 * @param copyHash the SHA-256 of that copy, where quotations were found in it
 * @param speaksFor the party whose statement it is
 * @param note what else to know
 */
public record SourceFacts(
        Optional<String> title,
        Optional<String> language,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> dateNote,
        Optional<String> noUrl,
        Optional<String> secondReading,
        boolean storedCopy,
        Optional<String> copyHash,
        Optional<Link> speaksFor,
        Optional<String> note) {

    static SourceFacts of(Source source, Optional<String> copyHash, Linker links) {
        return new SourceFacts(
                source.title(),
                source.language().map(Locale::toLanguageTag),
                source.publisher(),
                source.author(),
                source.dateNote(),
                source.noUrl(),
                Optional.of(source.secondReading().label(links.messages()))
                        .filter(label -> source.reading().isOfItsWords()),
                source.storedCopy().isPresent(),
                copyHash,
                source.speaksFor().map(links::party),
                source.note());
    }
}
