package org.claimpress.markdown;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with a Markdown text. */
@AutoService(CodeBook.class)
public final class MarkdownCodes implements CodeBook {

    static final Code FORBIDDEN_LINK = Code.error(
            "forbidden-link",
            "A link has an address that is none of https, http, mailto, an anchor of the same text, or a record.",
            "Other schemes can run code in a reader's browser, and relative addresses break when pages move.",
            "[the claim](../claims/inbox-api/)",
            "[the claim](claim:inbox-api)");

    static final Code DEAD_ANCHOR = Code.error(
            "dead-anchor",
            "A link leads to a heading that the text does not have.",
            "The reader would stay where they are and not know why.",
            "## What is an API?\n\nSee [below](#what-is-api).",
            "## What is an API?\n\nSee [below](#what-is-an-api).");

    static final Code IMAGE = Code.error(
            "image-in-text",
            "A text contains an image.",
            "Images come from elsewhere or weigh too much; pages ask for nothing from other hosts.",
            "![The letter](https://example.org/letter.png)",
            "[The letter](https://example.org/letter.png)");

    static final Code RAW_HTML = Code.warning(
            "raw-html",
            "A text contains HTML, which is shown to the reader as it is written.",
            "Texts come from many hands; only Markdown is turned into a page.",
            "This is <b>important</b>.",
            "This is **important**.");

    static final Code HEADING_LEVEL = Code.error(
            "heading-level",
            "A heading is of the first level, or skips a level.",
            "The page's title is its only first-level heading; people who listen to a page find their way by levels.",
            "# Background",
            "## Background");

    static final Code TOO_COMPLEX = Code.error(
            "text-too-complex",
            "A text is too long, too deeply nested, or holds a line or table too wide to be read safely.",
            "No explainer needs it, and a hostile text could use it to bring the build down.",
            ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> quoted",
            "> quoted");

    static final Code MISSING_FOOTNOTE = Code.error(
            "missing-footnote",
            "A text refers to a footnote that it does not have.",
            "The reader would see the bare mark and no note.",
            "The letter is dated 14 April 2023.[^ars]",
            "The letter is dated 14 April 2023.[^ars]\n\n[^ars]: According to Ars Technica.");

    @Override
    public List<Code> codes() {
        return List.of(FORBIDDEN_LINK, DEAD_ANCHOR, IMAGE, RAW_HTML, HEADING_LEVEL, TOO_COMPLEX, MISSING_FOOTNOTE);
    }
}
