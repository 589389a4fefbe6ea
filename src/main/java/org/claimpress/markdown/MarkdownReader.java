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
import org.claimpress.problem.Problems;

/**
 * Reads Markdown (CommonMark with tables and footnotes) into safe HTML5. HTML in the text is escaped; links lead to
 * {@code https}, {@code http}, {@code mailto}, an anchor of the same text, or a record. One reader serves many texts.
 */
public final class MarkdownReader {

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final TextLimits limits = new TextLimits();

    public MarkdownReader() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false);
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
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
        if (limits.refuses(passage, problems)) {
            return Optional.empty();
        }
        CountedText text = new CountedText(passage.text(), TextLimits.mostLooks(passage.text()));
        try {
            Document document = parser.parse(BasedSequence.of(text));
            TextInspector inspector = new TextInspector(passage, problems);
            inspector.inspect(document);
            return Optional.of(new HtmlFinisher(inspector, prefix, problems).finish(renderer.render(document)));
        } catch (StackOverflowError tooDeep) {
            // The limits hold back every nesting known to do this; the parser is recursive, and a text is a stranger's.
            limits.reportTooDeep(passage, problems);
            return Optional.empty();
        } catch (CountedText.TooManyLooks tooSlow) {
            limits.reportTooSlow(passage, tooSlow.index(), problems);
            return Optional.empty();
        }
    }
}
