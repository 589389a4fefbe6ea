package org.claimpress.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Rewrites the renderer's footnotes: numbered in the order in which the text first refers to them (the renderer counts a
 * note that is referred to twice by its last mark), each mark and each way back with a name that can be read out.
 */
final class FootnoteNames {

    private final String prefix;

    FootnoteNames(String prefix) {
        this.prefix = prefix;
    }

    void apply(Element body) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element mark : body.getElementsByClass("footnote-ref")) {
            mark(mark, numbers.computeIfAbsent(mark.text(), rendered -> numbers.size() + 1));
        }
        for (Element notes : body.getElementsByClass("footnotes")) {
            notes.select("hr").remove();
            notes.tagName("section").attr("aria-label", "Footnotes");
            notes.select("ol").forEach(list -> notes(list, numbers));
        }
    }

    private void mark(Element mark, int number) {
        Element holder = mark.parents().first();
        if (holder != null) {
            holder.attr("id", prefix + renumbered(holder.id(), number));
        }
        mark.removeClass("footnote-ref").addClass("footnote-mark").text(Integer.toString(number));
        mark.attr("href", "#" + prefix + "fn-" + number).attr("aria-label", "Footnote " + number);
    }

    private void notes(Element list, Map<String, Integer> numbers) {
        Map<String, Element> notes = new HashMap<>();
        list.children().forEach(note -> notes.putIfAbsent(note.id(), note));
        List<Element> ordered = new ArrayList<>();
        numbers.forEach((rendered, number) -> Optional.ofNullable(notes.get("fn-" + rendered))
                .map(note -> note(note, number))
                .ifPresent(ordered::add));
        list.empty().appendChildren(ordered);
    }

    private Element note(Element note, int number) {
        note.attr("id", prefix + "fn-" + number);
        for (Element back : note.getElementsByClass("footnote-backref")) {
            String target = renumbered(back.attr("href").substring(1), number);
            back.removeClass("footnote-backref").addClass("footnote-back").text("↩");
            back.attr("href", "#" + prefix + target).attr("aria-label", "Back to the mark of footnote " + number);
        }
        return note;
    }

    /** The id of a mark, such as {@code fnref-2-1}, with the note's own number in the place of the renderer's. */
    private static String renumbered(String id, int number) {
        return id.replaceFirst("^fnref-\\d+", "fnref-" + number);
    }
}
