package org.claimpress.markdown;

import org.jsoup.nodes.Element;

/** Rewrites the renderer's footnotes so that each mark and each way back has a name that can be read out. */
final class FootnoteNames {

    private final String prefix;

    FootnoteNames(String prefix) {
        this.prefix = prefix;
    }

    void apply(Element body) {
        for (Element mark : body.select("a.footnote-ref")) {
            String number = mark.text();
            mark.removeClass("footnote-ref").addClass("footnote-mark");
            mark.attr("href", "#" + prefix + mark.attr("href").substring(1));
            mark.attr("aria-label", "Footnote " + number);
        }
        for (Element holder : body.select("sup[id^=fnref]")) {
            holder.attr("id", prefix + holder.id());
        }
        for (Element back : body.select("a.footnote-backref")) {
            String target = back.attr("href").substring(1);
            String number = target.replaceAll("\\D*(\\d+).*", "$1");
            back.removeClass("footnote-backref").addClass("footnote-back");
            back.attr("href", "#" + prefix + target).text("↩");
            back.attr("aria-label", "Back to the mark of footnote " + number);
        }
        for (Element notes : body.select("div.footnotes")) {
            notes.select("hr").remove();
            notes.tagName("section").attr("aria-label", "Footnotes");
            for (Element note : notes.select("li[id]")) {
                note.attr("id", prefix + note.id());
            }
        }
    }
}
