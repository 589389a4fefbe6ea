package org.claimpress.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A page, document or post that says something of use.
 *
 * @param id its id
 * @param kind what it is
 * @param title its title, empty where unknown
 * @param called our own name for it, where it has no title, we do not know it, or it is in another language
 * @param language the language of its title and text, where that is not the site's
 * @param publisher who published it, empty where unknown
 * @param author who wrote it, empty where unknown
 * @param date when it was published, empty where unknown
 * @param dateNote what to know about the date
 * @param url where it is
 * @param noUrl why there is no address, where there is none
 * @param archived an archived copy
 * @param notArchived why there is none, where there is none
 * @param reading how it was read
 * @param secondReading whether it was looked up again
 * @param storedCopy the name of the stored copy's file, where we keep one; copies are never published
 * @param speaksFor the party whose own statement it is
 * @param ancestry where it has its facts from
 * @param note what else to know
 */
public record Source(
        String id,
        SourceKind kind,
        Optional<String> title,
        Optional<String> called,
        Optional<Locale> language,
        Optional<String> publisher,
        Optional<String> author,
        Optional<PartialDate> date,
        Optional<String> dateNote,
        Optional<URI> url,
        Optional<String> noUrl,
        Optional<URI> archived,
        Optional<String> notArchived,
        Reading reading,
        SecondReading secondReading,
        Optional<String> storedCopy,
        Optional<String> speaksFor,
        Ancestry ancestry,
        Optional<String> note) {

    /** Whether readers know it by its name and not by who published it. */
    public boolean isNamedByItself() {
        return publisher.isEmpty() || kind == SourceKind.COURT_FILING || kind.isPrimary();
    }
}
