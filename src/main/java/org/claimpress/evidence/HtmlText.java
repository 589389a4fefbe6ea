package org.claimpress.evidence;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes the text of HTML. Where a heading, a paragraph or another block ends, a line ends; it takes the place of a space. */
final class HtmlText {

    /** Unicode keeps it for private use; a page that holds it all the same gains a line end there. */
    private static final String MARK = "\uE0B1";

    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        for (Element element : document.body().children().select("*")) {
            if (element.isBlock() || element.normalName().equals("br")) {
                element.before(mark());
                element.after(mark());
            }
        }
        document.body().prependChild(mark());
        return document.text()
                .replaceAll("[ " + MARK + "]*" + MARK + "[ " + MARK + "]*", "\n")
                .strip();
    }

    private static TextNode mark() {
        return new TextNode(" " + MARK + " ");
    }
}
