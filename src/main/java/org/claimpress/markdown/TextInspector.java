package org.claimpress.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.text.Characters;
import org.jsoup.parser.Parser;

/** Walks a parsed text, reports what may not be in it, and notes where headings and link targets stand. */
final class TextInspector {

    private static final Pattern ENTITY = Pattern.compile("&#?[0-9A-Za-z]{1,40};");

    private final Passage passage;
    private final Problems problems;
    private final Map<String, Deque<Place>> targets = new HashMap<>();
    private int levelAbove = 1;
    private boolean tellsUnfit;

    TextInspector(Passage passage, Problems problems) {
        this.passage = passage;
        this.problems = problems;
    }

    /** Looks at the node and at all below it, in the order of the text, on a stack of its own. */
    void inspect(Node root) {
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            look(node);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                waiting.push(child);
            }
        }
    }

    /** Where the first links with this target are written, in order. */
    Place placeOf(String target) {
        Deque<Place> places = targets.get(target);
        if (places == null) {
            return passage.placeOf(0, 0);
        }
        return places.size() > 1 ? places.removeFirst() : places.getFirst();
    }

    private void look(Node node) {
        if (node instanceof HtmlEntity entity) {
            entity(entity.getChars());
        } else if (node instanceof Link link) {
            target(link.getUrl().unescape(), place(link.getUrl()));
        } else if (node instanceof AutoLink link) {
            target(link.getText().unescape(), place(link.getText()));
        } else if (node instanceof MailLink link) {
            target("mailto:" + link.getText().unescape(), place(link.getText()));
        } else if (node instanceof Reference reference) {
            target(reference.getUrl().unescape(), place(reference.getUrl()));
        } else if (node instanceof Image || node instanceof ImageRef) {
            problems.report(
                    MarkdownCodes.IMAGE,
                    place(node.getChars()),
                    "A text may not contain images",
                    "Link to the image instead: leave out the \"!\".");
        } else if (isHtml(node)) {
            problems.report(
                    MarkdownCodes.RAW_HTML,
                    place(node.getChars()),
                    "HTML is shown to readers as it is written here",
                    "Use Markdown; where the characters themselves are meant, put them between backticks.");
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            heading(heading);
        } else if (node instanceof Footnote footnote && !footnote.isDefined()) {
            missingFootnote(footnote.getChars());
        } else if (node instanceof LinkRef reference
                && !reference.isDefined()
                && reference.getChars().startsWith("[^")) {
            missingFootnote(reference.getChars());
        }
    }

    /** The file was searched for characters that cannot be seen; an entity can still write one. */
    private void entity(BasedSequence chars) {
        String written = chars.unescape();
        Characters.firstUnfit(written).ifPresent(index -> unfit(written.codePointAt(index), place(chars)));
    }

    private void unfit(int point, Place place) {
        tellsUnfit = true;
        CharacterCodes.report(point, place, problems);
    }

    /**
     * Reports a character that an entity writes where the parser sees none and the renderer does: in what looks like the name of
     * a link's target and is not.
     *
     * @param point the character, which stands in the finished text
     */
    void unfit(int point) {
        if (!tellsUnfit) {
            Matcher entity = ENTITY.matcher(passage.text());
            boolean found = false;
            while (!found && entity.find()) {
                String written = Parser.unescapeEntities(entity.group(), false);
                found = Characters.firstUnfit(written).isPresent();
            }
            unfit(point, passage.placeOf(found ? entity.start() : 0, found ? entity.end() - entity.start() : 0));
        }
    }

    private static boolean isHtml(Node node) {
        boolean closing = node instanceof HtmlInline && node.getChars().startsWith("</");
        return !closing
                && (node instanceof HtmlInline || node instanceof HtmlBlock || node instanceof HtmlCommentBlock);
    }

    private void heading(com.vladsch.flexmark.ast.Heading heading) {
        int level = heading.getLevel();
        if (level == 1 || level > levelAbove + 1) {
            problems.report(
                    MarkdownCodes.HEADING_LEVEL,
                    place(heading.getChars()),
                    level == 1 ? "A text's headings begin at the second level" : "This heading skips a level",
                    "Write \"" + "#".repeat(Math.max(2, Math.min(level, levelAbove + 1))) + " \" here.");
        }
        levelAbove = Math.max(level, 2);
    }

    private void missingFootnote(BasedSequence chars) {
        problems.report(
                MarkdownCodes.MISSING_FOOTNOTE,
                place(chars),
                "There is no footnote " + chars,
                "Write it at the end of the text: \"" + chars + ": …\".");
    }

    private void target(String text, Place place) {
        targets.computeIfAbsent(text, key -> new ArrayDeque<>()).add(place);
        LinkTarget target = new LinkTarget(text);
        if (!target.isAllowed()) {
            problems.report(
                    MarkdownCodes.FORBIDDEN_LINK,
                    place,
                    "A link may not lead to \"" + text + "\"" + target.reason(),
                    "Use https://…, http://…, mailto:…, #heading, or claim:, source:, party: or explainer: with an id.");
        }
    }

    private Place place(BasedSequence chars) {
        String text = passage.text();
        int start = Math.min(chars.getStartOffset(), text.length());
        int end = Math.min(Math.max(start, chars.getEndOffset()), text.length());
        int newline = text.indexOf('\n', start);
        int lineEnd = newline < 0 ? end : Math.min(end, newline);
        return passage.placeOf(start, text.codePointCount(start, Math.max(start, lineEnd)));
    }
}
