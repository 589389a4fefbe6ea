package org.claimpress.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a claim shows, in the order of the page.
 *
 * @param title its neutral name
 * @param status its status
 * @param reason why it has that status
 * @param checked when it was last checked
 * @param headings the headings that depend on what kind of claim it is
 * @param allegation what is alleged
 * @param firstMade who alleged it first
 * @param replies the answers of the parties
 * @param unheard the parties that it is about and of which no answer was looked for
 * @param answerHtml the short answer
 * @param evidence the lists of evidence that have entries
 * @param origins where what speaks for it comes from, and what the rules say of its status
 * @param sources all sources of the page
 * @param originWords the words of the origin, which the wordings are compared with
 * @param wordings how outlets worded it
 * @param differences how the wordings differ
 * @param unknowns what is not known
 * @param wouldChange what would change the status
 * @param checks how it was checked
 * @param events its timeline
 * @param topics its topics
 * @param related related claims
 * @param explainers explainers that help
 * @param history the changes made to the page
 * @param citation how to cite it
 * @param recordFile the file it is made of, from the content folder
 * @param reviewText the rating's words in data for search engines
 * @param snippet the markup by which another site shows this claim
 * @param files the claim as files
 * @param improve where to propose a change, if the repository is public
 * @param report where to report an error, if anything is named
 * @param rightOfReply where a party sends its answer, if anything is named
 */
public record ClaimView(
        String title,
        StatusView status,
        String reason,
        DateView checked,
        ClaimHeadings headings,
        String allegation,
        FirstMadeView firstMade,
        List<ReplyView> replies,
        List<Link> unheard,
        String answerHtml,
        List<EvidenceList> evidence,
        OriginsView origins,
        List<SourceRow> sources,
        Optional<OriginWords> originWords,
        List<WordingView> wordings,
        Optional<String> differences,
        List<String> unknowns,
        List<String> wouldChange,
        Checks checks,
        List<EventView> events,
        List<Link> topics,
        List<ClaimRow> related,
        List<Link> explainers,
        List<HistoryView> history,
        String citation,
        String recordFile,
        String reviewText,
        String snippet,
        List<Link> files,
        Optional<String> improve,
        Optional<String> report,
        Optional<String> rightOfReply) {

    /**
     * Who made the claim first.
     *
     * @param by the claimant's name; empty where it is not known
     * @param party its page, where there is a record of it
     * @param apparently whether the signs only point to that party
     * @param reason why it is that party, where the source does not show it
     * @param in the source
     * @param date when
     * @param published when the source was published
     * @param note what else to know
     * @param words its words, where one of the page's quotations is from that source
     */
    public record FirstMadeView(
            Optional<String> by,
            Optional<String> party,
            boolean apparently,
            Optional<String> reason,
            Link in,
            Optional<DateView> date,
            Optional<DateView> published,
            Optional<String> note,
            Optional<QuoteView> words) {}

    /**
     * An answer.
     *
     * @param party who answers
     * @param says how it answers and what
     * @param found whether there is an answer at all
     * @param elsewhere whether it speaks of something else than this claim
     * @param speaker who spoke
     * @param date when, or by when nothing was found
     * @param source where it was read
     * @param quote its words
     * @param statement the paragraphs of what it sent to this site
     * @param note what to know about it
     */
    public record ReplyView(
            Link party,
            String says,
            boolean found,
            boolean elsewhere,
            Optional<String> speaker,
            Optional<DateView> date,
            Optional<Link> source,
            Optional<QuoteView> quote,
            List<String> statement,
            Optional<String> note) {}

    /**
     * A list of evidence.
     *
     * @param id its anchor
     * @param heading its heading
     * @param items what is in it
     */
    public record EvidenceList(String id, String heading, List<EvidenceView> items) {}

    /**
     * A piece of evidence.
     *
     * @param source the source
     * @param quote its words
     * @param note what it shows
     */
    public record EvidenceView(SourceRow source, Optional<QuoteView> quote, String note) {}

    /**
     * A wording.
     *
     * @param source the source
     * @param publisher the outlet
     * @param quote its words
     * @param parts its words compared with those of the origin; empty where they have too little in common
     * @param voice in which voice
     * @param voiceWord the voice's word, for its shape
     * @param changes what it changed
     * @param note what to see in it
     */
    public record WordingView(
            Link source,
            String publisher,
            Optional<QuoteView> quote,
            List<DiffPart> parts,
            String voice,
            String voiceWord,
            List<String> changes,
            Optional<String> note) {}

    /**
     * Some words of a wording.
     *
     * @param change {@code kept}, {@code added} or {@code lost}
     * @param words the words
     */
    public record DiffPart(String change, String words) {}

    /**
     * The words of the origin.
     *
     * @param source the origin
     * @param quote its words
     */
    public record OriginWords(Link source, QuoteView quote) {}

    /**
     * Where what speaks for a claim comes from.
     *
     * @param sources how many sources speak for it
     * @param against how many speak against it
     * @param repeating how many further sources repeat it
     * @param independent the independent origins that speak for no party, each a source
     * @param ofOneSide the origins that count and are the statements of a party, of which there may be an opponent
     * @param independentSources how many sources those are in, which is more where an origin speaks in several
     * @param own the origins that the claim is about, which grant it and never count as independent
     * @param contradicting the origins that contradict it elsewhere, without those denying a part
     * @param denyingAPart the origins that deny a part of it elsewhere and grant the rest
     * @param unknown the sources of which nobody knows where they have it from
     * @param holder whose position the claim is, if it is one
     * @param chain the sources that speak for it or repeat it, and those that they take from
     * @param graph the chain as a picture; absent where nothing derives from anything
     * @param rule the rule of the status that holds
     * @param better what the next better status would need, in a sentence
     */
    public record OriginsView(
            int sources,
            int against,
            int repeating,
            List<Link> independent,
            List<Link> ofOneSide,
            int independentSources,
            List<Link> own,
            List<Link> contradicting,
            List<Link> denyingAPart,
            List<Link> unknown,
            Optional<String> holder,
            List<ChainSource> chain,
            Optional<Deferred<GraphView>> graph,
            String rule,
            Optional<String> better) {}

    /**
     * A source of the chain.
     *
     * @param source its name and page
     * @param date when it was published, in words
     * @param role what it does for the claim
     * @param knowledge what is known of where it has its facts from
     * @param from the sources that it takes from
     */
    public record ChainSource(Link source, Optional<String> date, String role, String knowledge, List<Link> from) {}

    /**
     * How the claim was checked, in numbers.
     *
     * @param sources how many sources
     * @param original how many of them were read whole
     * @param excerpt how many only in part
     * @param copies how many in a copy on another site
     * @param quotedElsewhere how many only as others quote them
     * @param quotes how many quotations
     * @param stored how many of them were found in a stored copy
     */
    public record Checks(
            int sources, long original, long excerpt, long copies, long quotedElsewhere, long quotes, long stored) {}

    /**
     * A change of the page.
     *
     * @param date when
     * @param what what kind of change, and what was changed
     */
    public record HistoryView(DateView date, String what) {}
}
