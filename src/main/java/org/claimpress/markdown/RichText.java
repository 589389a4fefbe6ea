package org.claimpress.markdown;

import java.util.List;
import java.util.function.Function;

/**
 * A text read from Markdown: safe HTML in which only the links to records are still open. Two are equal where they read the
 * same and lead to the same records.
 */
public final class RichText {

    /** No text. */
    public static final RichText EMPTY = new RichText(List.of(""), List.of(), List.of(), "");

    private final List<String> html;
    private final List<RecordLink> links;
    private final List<Heading> headings;
    private final String text;

    /**
     * @param html the HTML around the links: one piece more than there are links
     * @param links the links to records, in order
     * @param headings the headings, in order
     * @param text the words without any markup
     */
    RichText(List<String> html, List<RecordLink> links, List<Heading> headings, String text) {
        if (html.size() != links.size() + 1) {
            throw new IllegalArgumentException("There is one piece of HTML before each link and one after the last.");
        }
        this.html = List.copyOf(html);
        this.links = List.copyOf(links);
        this.headings = List.copyOf(headings);
        this.text = text;
    }

    /** The links to records, in order. */
    public List<RecordLink> links() {
        return links;
    }

    /** The headings, in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** The words without any markup, with line breaks between paragraphs and headings. */
    public String text() {
        return text;
    }

    /** The HTML, with the address that the function gives to each link; it has to be free of HTML's own characters. */
    public String html(Function<RecordLink, String> address) {
        StringBuilder whole = new StringBuilder(html.get(0));
        for (int i = 0; i < links.size(); i++) {
            whole.append(address.apply(links.get(i))).append(html.get(i + 1));
        }
        return whole.toString();
    }

    private String withNamedLinks() {
        return html(link -> link.kind() + ":" + link.id() + "#" + link.anchor());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText that && withNamedLinks().equals(that.withNamedLinks());
    }

    @Override
    public int hashCode() {
        return withNamedLinks().hashCode();
    }
}
