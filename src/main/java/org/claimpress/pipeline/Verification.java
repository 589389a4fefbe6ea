package org.claimpress.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimpress.evidence.QuoteCodes;
import org.claimpress.evidence.StoredCopy;
import org.claimpress.model.Claim;
import org.claimpress.model.Quote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Source;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import org.claimpress.read.RecordKey;

/** Compares every quotation with the stored copy of the source it was read in, where there is one. */
public final class Verification {

    /**
     * What the comparison came to.
     *
     * @param quotations how many quotations the claims hold
     * @param compared how many of them were read in a source of which we keep a copy
     * @param found how many of those stand in the copy word for word
     */
    public record Result(int quotations, int compared, int found) {}

    private final Content content;
    private final Path copies;
    private final Problems problems;
    private final Map<String, Optional<StoredCopy>> opened = new HashMap<>();

    /**
     * @param content the records
     * @param copies the folder of the stored copies
     * @param problems takes in each quotation that was not found
     */
    public Verification(Content content, Path copies, Problems problems) {
        this.content = content;
        this.copies = copies;
        this.problems = problems;
    }

    /**
     * Compares all.
     *
     * @throws IOException where a copy cannot be read
     */
    public Result run() throws IOException {
        int quotations = 0;
        int compared = 0;
        int found = 0;
        for (Claim claim : content.site().claims()) {
            for (Map.Entry<String, Quote> entry : claim.quotesByField().entrySet()) {
                Quote quote = entry.getValue();
                Source readIn = content.site().source(quote.via().orElse(quote.source()));
                quotations++;
                if (readIn.storedCopy().isPresent()) {
                    compared++;
                    found += isFound(claim, entry.getKey(), quote, readIn) ? 1 : 0;
                }
            }
        }
        return new Result(quotations, compared, found);
    }

    private boolean isFound(Claim claim, String field, Quote quote, Source readIn) throws IOException {
        Optional<StoredCopy> copy = copy(readIn);
        if (copy.isEmpty() || copy.get().find(quote.text()).isPresent()) {
            return copy.isPresent();
        }
        problems.report(
                QuoteCodes.QUOTE_NOT_FOUND,
                place(RecordKind.CLAIM, claim.id(), field),
                "These words are not in the stored copy of \"" + readIn.id() + "\"",
                "The closest passage there is: “" + copy.get().closest(quote.text()) + "”");
        return false;
    }

    private Optional<StoredCopy> copy(Source source) throws IOException {
        if (!opened.containsKey(source.id())) {
            opened.put(source.id(), open(source));
        }
        return opened.get(source.id());
    }

    private Optional<StoredCopy> open(Source source) throws IOException {
        String name = source.storedCopy().orElseThrow();
        Path file = copies.resolve(name).normalize();
        if (!file.startsWith(copies.normalize()) || !Files.isRegularFile(file)) {
            problems.report(
                    QuoteCodes.COPY_NOT_FOUND,
                    place(RecordKind.SOURCE, source.id(), "stored-copy"),
                    "There is no file \"" + name + "\" in the folder of copies",
                    "Name the file as it is called there, or put it there.");
            return Optional.empty();
        }
        return Optional.of(StoredCopy.of(Files.readString(file, StandardCharsets.UTF_8)));
    }

    private Place place(RecordKind kind, String id, String field) {
        return content.origins().placeOf(new RecordKey(kind, id), field);
    }
}
