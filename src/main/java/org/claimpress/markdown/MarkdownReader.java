package org.claimpress.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.claimpress.problem.LibraryCall;
import org.claimpress.problem.Problems;
import org.claimpress.text.Deadline;

/**
 * Reads Markdown (CommonMark with tables and footnotes) into safe HTML5. HTML in the text is escaped; links lead to
 * {@code https}, {@code http}, {@code mailto}, an anchor of the same text, or a record. One reader serves many texts.
 */
public final class MarkdownReader {

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final TextLimits limits = new TextLimits();
    private final Deadline deadline;

    public MarkdownReader() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false);
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
        this.deadline = Deadline.none();
    }

    private MarkdownReader(MarkdownReader other, Deadline deadline) {
        this.parser = other.parser;
        this.renderer = other.renderer;
        this.deadline = deadline;
    }

    /** The same reader, which refuses what it has not read by then. */
    public MarkdownReader until(Deadline deadline) {
        return new MarkdownReader(this, deadline);
    }

    /**
     * The text as HTML; empty where it is refused, with the reason among the problems.
     *
     * @param passage the Markdown and where it stands
     * @param prefix what the anchors of headings and footnotes begin with, so that two texts can share a page; may be
     *     empty
     * @param problems takes in what is wrong
     */
    public Optional<RichText> read(Passage passage, String prefix, Problems problems) {
        CountedText text = new CountedText(passage.text(), TextLimits.mostLooks(passage.text()), deadline);
        return limits.refuses(passage, problems) ? Optional.empty() : read(passage, text, prefix, problems);
    }

    /** The same, with the text that the parser looks at. */
    Optional<RichText> read(Passage passage, CountedText text, String prefix, Problems problems) {
        return LibraryCall.of(() -> parsed(text), thrown -> limits.failed(passage, text.reached(), thrown), problems)
                .flatMap(document -> finished(document, passage, text, prefix, problems));
    }

    private Optional<Document> parsed(CountedText text) {
        return Optional.of(parser.parse(BasedSequence.of(text)));
    }

    private Optional<RichText> finished(
            Document document, Passage passage, CountedText text, String prefix, Problems problems) {
        TextInspector inspector = new TextInspector(passage, problems);
        inspector.inspect(document);
        return LibraryCall.of(
                        () -> Optional.of(renderer.render(document)),
                        thrown -> limits.failed(passage, text.reached(), thrown),
                        problems)
                .map(html -> new HtmlFinisher(inspector, prefix, problems).finish(html));
    }
}
