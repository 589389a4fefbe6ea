package org.claimpress.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimpress.markdown.RichText;

/**
 * An allegation and all that is on record about it.
 *
 * @param id its id
 * @param title a neutral name, without the verdict
 * @param kind what kind of claim it is
 * @param allegation what is alleged, mentioned or said, in one neutral sentence
 * @param topics the ids of its topics
 * @param firstMade who makes it, where and when first
 * @param accused the ids of the parties it accuses
 * @param concerned the ids of further parties it is about
 * @param status the id of its status
 * @param reason why it has that status, in one or two sentences
 * @param answer the short answer
 * @param replies what the parties answer
 * @param evidence what speaks for it, against it, and around it
 * @param originWords the words of the origin, which the wordings are compared with
 * @param wordings how outlets worded it
 * @param differences how the wordings differ, in a few sentences
 * @param unknowns what is not known
 * @param wouldChange what would change the status
 * @param related the ids of related claims
 * @param explainers the ids of explainers that help
 * @param keywords other words by which readers may search for it
 * @param checked when it was last checked
 * @param history the changes made to its page, newest first
 */
public record Claim(
        String id,
        String title,
        ClaimKind kind,
        String allegation,
        List<String> topics,
        FirstMade firstMade,
        List<String> accused,
        List<String> concerned,
        String status,
        String reason,
        RichText answer,
        List<Reply> replies,
        EvidenceSet evidence,
        Optional<Quote> originWords,
        List<Wording> wordings,
        Optional<String> differences,
        List<String> unknowns,
        List<String> wouldChange,
        List<String> related,
        List<String> explainers,
        List<String> keywords,
        LocalDate checked,
        List<HistoryEntry> history) {

    /** The ids of all sources that its page leans on, each once, in the order of the page. */
    public List<String> sources() {
        Stream<String> used = Stream.of(
                        Stream.of(firstMade.in()),
                        replies.stream().flatMap(reply -> reply.source().stream()),
                        evidence.all().map(Evidence::source),
                        wordings.stream().map(Wording::source),
                        quotes().flatMap(quote -> Stream.concat(Stream.of(quote.source()), quote.via().stream())))
                .flatMap(ids -> ids);
        return used.distinct().toList();
    }

    /** The replies in the order of the page: party by party, the strongest answer of each first. */
    public List<Reply> answers() {
        return Reply.ordered(replies);
    }

    /** Every quotation on its page. */
    public Stream<Quote> quotes() {
        return quotesByField().values().stream();
    }

    /** The day of the first entry of its history. */
    public LocalDate published() {
        return history.stream()
                .map(HistoryEntry::date)
                .min(Comparator.naturalOrder())
                .orElse(checked);
    }

    /** The day of the last entry of its history. */
    public LocalDate changed() {
        return history.stream()
                .map(HistoryEntry::date)
                .max(Comparator.naturalOrder())
                .orElse(checked);
    }

    /** Every quotation on its page by the field it stands in, such as {@code evidence.for[1].quote}, in their order. */
    public Map<String, Quote> quotesByField() {
        Map<String, Quote> quotes = new LinkedHashMap<>();
        collect("replies", replies, Reply::quote, quotes);
        collect("evidence.for", evidence.supporting(), Evidence::quote, quotes);
        collect("evidence.against", evidence.opposing(), Evidence::quote, quotes);
        collect("evidence.context", evidence.context(), Evidence::quote, quotes);
        originWords.ifPresent(words -> quotes.put("origin-words.quote", words));
        collect("wordings", wordings, Wording::quote, quotes);
        return quotes;
    }

    private static <T> void collect(
            String list, List<T> items, Function<T, Optional<Quote>> quote, Map<String, Quote> quotes) {
        for (int i = 0; i < items.size(); i++) {
            String field = list + "[" + i + "].quote";
            quote.apply(items.get(i)).ifPresent(found -> quotes.put(field, found));
        }
    }

    /** The ids of the parties that it accuses or is about, each once. */
    public List<String> about() {
        return Stream.concat(accused.stream(), concerned.stream()).distinct().toList();
    }

    /** The ids of all parties that it accuses, is about, or names as its claimant, each once. */
    public List<String> parties() {
        return Stream.concat(about().stream(), firstMade.by().stream())
                .distinct()
                .toList();
    }
}
