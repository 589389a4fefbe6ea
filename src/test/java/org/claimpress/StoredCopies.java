package org.claimpress;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimpress.evidence.StoredCopy;
import org.claimpress.model.Quote;
import org.claimpress.model.Site;
import org.claimpress.model.Source;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import org.claimpress.read.ContentReader;

/**
 * The stored copies of the real site's sources, in the folder that the environment variable {@code CLAIMPRESS_COPIES}
 * names. They are others' texts and not part of the project: tests that need them are skipped where there are none.
 */
public final class StoredCopies {

    private static final String SKIPPED =
            "SKIPPED: no stored copies; set CLAIMPRESS_COPIES to their folder to compare the real quotations";

    private static final LocalDate LATER = LocalDate.of(2999, 1, 1);

    private StoredCopies() {}

    /** The folder; ends the test as skipped where there is none. */
    public static Path folder() {
        String folder = Optional.ofNullable(System.getenv("CLAIMPRESS_COPIES")).orElse("");
        boolean there = !folder.isEmpty() && Files.isDirectory(Path.of(folder));
        if (!there) {
            System.err.println(SKIPPED);
        }
        assumeTrue(there, SKIPPED);
        return Path.of(folder);
    }

    /** The real content. */
    public static Content content() {
        try {
            return new ContentReader(Path.of("content"), "content", Optional.empty(), LATER).read(new Problems());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A quotation and the copy that it was found in.
     *
     * @param quote the quotation
     * @param copy the copy
     */
    public record Found(Quote quote, StoredCopy copy) {}

    /** Every quotation of the real site that was read in a source with a stored copy. */
    public static List<Found> ofTheRealSite() {
        Path folder = folder();
        Site site = content().site();
        return site.claims().stream()
                .flatMap(claim -> claim.quotes())
                .distinct()
                .flatMap(
                        quote -> copy(site.source(quote.readIn()), folder).map(copy -> new Found(quote, copy)).stream())
                .toList();
    }

    private static Optional<StoredCopy> copy(Source source, Path folder) {
        return source.storedCopy().map(name -> {
            try {
                return StoredCopy.of(name, Files.readAllBytes(folder.resolve(name)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
