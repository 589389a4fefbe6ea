package org.claimpress.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.evidence.QuoteCodes;
import org.claimpress.evidence.QuoteSearch;
import org.claimpress.evidence.StoredCopy;
import org.claimpress.model.Claim;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.Quote;
import org.claimpress.model.QuoteLock;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Source;
import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import org.claimpress.read.RecordKey;
import org.claimpress.rule.CutHedge;

/** Compares every quotation with the stored copy of the source it was read in, where there is one. */
public final class Verification {

    private static final int SHORT = 12;

    /**
     * What the comparison came to.
     *
     * @param quotations how many quotations the claims hold
     * @param compared how many of them were read in a source of which we keep a copy
     * @param lock what the lock keeps of those that stand in the copy word for word, with an entry for each use
     * @param cutHedges the quotations that stand there, but are classed as fact without the hedge of their sentence
     */
    public record Result(int quotations, int compared, QuoteLock lock, List<Problem> cutHedges) {}

    private final Content content;
    private final OpenCopies copies;
    private final HedgeLists hedges;
    private final LocalDate today;
    private final Problems problems;
    private final Map<Quote, LockedQuote> found = new HashMap<>();
    private final Map<String, LockedQuote> before = new HashMap<>();

    /**
     * @param content the records
     * @param copies the folder of the stored copies
     * @param today the day that new entries of the lock bear
     * @param problems takes in each quotation that was not found
     */
    public Verification(Content content, Path copies, LocalDate today, Problems problems) {
        this.content = content;
        this.copies = new OpenCopies(copies);
        this.hedges = new HedgeLists(content.site());
        this.today = today;
        this.problems = problems;
        content.site().lockedQuotes().forEach(locked -> before.put(locked.key(), locked));
    }

    /**
     * Compares all.
     *
     * @throws IOException where a copy cannot be read
     */
    public Result run() throws IOException {
        int quotations = 0;
        int compared = 0;
        List<LockedQuote> entries = new ArrayList<>();
        for (Claim claim : content.site().claims()) {
            for (Map.Entry<String, Quote> entry : claim.quotesByField().entrySet()) {
                Quote quote = entry.getValue();
                Source readIn = content.site().source(quote.readIn());
                quotations++;
                if (readIn.storedCopy().isPresent()) {
                    compared++;
                    Place place = place(RecordKind.CLAIM, claim.id(), entry.getKey());
                    compare(place, quote, readIn).ifPresent(locked -> {
                        entries.add(locked);
                        found.put(quote, locked);
                    });
                }
            }
        }
        return new Result(quotations, compared, new QuoteLock(copies.locked(), entries), cutHedges());
    }

    private List<Problem> cutHedges() throws IOException {
        List<Problem> cut = new ArrayList<>();
        for (CutHedge hedge : CutHedge.in(content.site(), quote -> Optional.ofNullable(found.get(quote)))) {
            Source readIn = content.site().source(hedge.quote().readIn());
            String sentence = copies.of(readIn)
                    .map(copy -> copy.sentenceAround(
                            copy.find(hedge.quote().text(), hedge.quote().after())
                                    .get(0)
                                    .parts()))
                    .orElse("");
            cut.add(new Problem(
                    hedge.code(),
                    place(RecordKind.CLAIM, hedge.claim().id(), hedge.field()),
                    hedge.message() + ": “" + sentence + "”",
                    hedge.advice()));
        }
        return cut;
    }

    private Optional<LockedQuote> compare(Place place, Quote quote, Source readIn) throws IOException {
        Optional<StoredCopy> opening = copies.of(readIn);
        if (opening.isEmpty()) {
            report(
                    QuoteCodes.COPY_NOT_FOUND,
                    place(RecordKind.SOURCE, readIn.id(), "stored-copy"),
                    "There is no file \"" + readIn.storedCopy().orElse("") + "\" in the folder of copies",
                    "Name the file as it is called there, or put it there.");
            return Optional.empty();
        }
        StoredCopy copy = opening.get();
        List<QuoteSearch.Hit> hits = copy.find(quote.text(), quote.after());
        if (hits.isEmpty()) {
            report(
                    QuoteCodes.QUOTE_NOT_FOUND,
                    place,
                    "These words are not in the stored copy of \"" + readIn.id() + "\"",
                    notFound(quote, copy));
            return Optional.empty();
        }
        if (hits.size() > 1) {
            report(
                    QuoteCodes.QUOTE_AMBIGUOUS,
                    place,
                    "These words stand in " + hits.size() + " places of \"" + readIn.id() + "\", on "
                            + lines(hits, copy),
                    "Add \"after:\" with the words just before the one that is meant, such as \""
                            + hits.get(0).before().strip() + "\".");
        }
        if (quote.text().codePointCount(0, quote.text().length()) < SHORT) {
            report(
                    QuoteCodes.QUOTE_SHORT,
                    place,
                    "This quotation is shorter than 12 characters",
                    "Quote a little more.");
        }
        return Optional.of(locked(quote, readIn, copy, hits.get(0)));
    }

    private static String notFound(Quote quote, StoredCopy copy) {
        String closest = copy.closest(quote.text());
        String words = closest.replaceAll("[\\[\\]]", "");
        String where = copy.find(words, Optional.empty()).stream()
                .findFirst()
                .map(hit -> ", on line " + copy.line(hit.position()))
                .orElse("");
        return "The closest passage there" + where + ", is: “" + closest + "” (words that differ in brackets)";
    }

    private static String lines(List<QuoteSearch.Hit> hits, StoredCopy copy) {
        List<String> lines = hits.stream()
                .map(hit -> Integer.toString(copy.line(hit.position())))
                .toList();
        return "lines " + String.join(", ", lines);
    }

    /** The entry for this find; one that says the same as before keeps its day. */
    private LockedQuote locked(Quote quote, Source readIn, StoredCopy copy, QuoteSearch.Hit hit) {
        LockedQuote fresh = new LockedQuote(
                readIn.id(),
                quote.text(),
                copy.sha256(),
                hit.position(),
                copy.words(hit.parts()),
                hit.before(),
                hit.after(),
                hedges.around(hit.parts(), copy),
                today);
        LockedQuote old = before.get(fresh.key());
        return old != null && old.sha256().equals(fresh.sha256()) ? fresh.foundOn(old.found()) : fresh;
    }

    private void report(Code code, Place place, String message, String advice) {
        problems.report(code, place, message, advice);
    }

    private Place place(RecordKind kind, String id, String field) {
        return content.places().placeOf(new RecordKey(kind, id), field);
    }
}
