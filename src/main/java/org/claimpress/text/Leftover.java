package org.claimpress.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What other programs leave in a text that was copied from them. Each is a form that no text has on purpose. */
public enum Leftover {
    /** A character as HTML writes it; in Markdown it is read. */
    ENTITY(
            "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|eacute|uuml|ouml|auml);",
            false,
            Mending.ENTITY),
    /** A tag of HTML; Markdown has a message of its own for it. */
    TAG(
            "</?(?:em|i|b|u|strong|p|br|a|span|div|sup|sub|h[1-6]|ul|ol|li|blockquote|q|cite|font|mark)(?: [^<>]*)?/?>",
            false,
            Mending.DELETE),
    /** A link or bold words in Markdown, where the field takes plain text. */
    MARKDOWN(
            "\\[([^\\[\\]\\n]+)]\\((?:https?|mailto|claim|source|party|explainer):[^)\\s]*\\)|\\*\\*([^*\\n]+)\\*\\*",
            false,
            Mending.WORDS),
    /** Letters that were read in another encoding than they were saved in. */
    GARBLED(
            "â€[\u0090-\u00BF\u2018-\u2030\u0152\u0153\u02DC\u2122]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]",
            true,
            Mending.DECODE),
    /** A letter that was lost when the text was saved. */
    LOST("\uFFFD", true, Mending.BY_HAND),
    /** Letters that a PDF draws as one. */
    LIGATURE("[\uFB00-\uFB06]", true, Mending.SEPARATE),
    /** The mark of a source in the answer of a chat program. */
    CHAT_MARK(
            "【[^】]*】|:contentReference\\[oaicite[^\\]]*](?:\\{[^}]*})?|\\[cite(?:_start|_end|: ?[\\d, ]+)]|\\bturn\\d+(?:search|view|news)\\d+\\b",
            true,
            Mending.DELETE),
    /** The mistake of a formula in a spreadsheet. */
    FORMULA("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)", true, Mending.BY_HAND),
    /** A space as addresses write it. */
    ENCODED_SPACE("(?<=\\p{L})%20(?=\\p{L})", false, Mending.SPACE),
    /** A word that a PDF parted at the end of a line; a hyphen may belong to it or not. */
    PARTED_WORD(
            "(?<=\\p{L}\\p{L})[-\u2010] (?=\\p{Ll}{2})(?!(?:and|or|to|nor|but|as|through|und|oder|bis)\\b)",
            false, Mending.BY_HAND);

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private final Pattern pattern;
    private final boolean inMarkdown;
    private final Mending mending;

    Leftover(String pattern, boolean inMarkdown, Mending mending) {
        this.pattern = Pattern.compile(pattern);
        this.inMarkdown = inMarkdown;
        this.mending = mending;
    }

    /** What it looks like. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether it is a leftover in a Markdown text too. */
    public boolean isInMarkdown() {
        return inMarkdown;
    }

    /** What to write in its place; empty where only the writer knows. */
    public Optional<String> right(MatchResult found) {
        return switch (mending) {
            case BY_HAND -> Optional.empty();
            case DELETE -> Optional.of("");
            case SPACE -> Optional.of(" ");
            case ENTITY -> Optional.ofNullable(entities().get(found.group()));
            case WORDS -> Optional.of(Optional.ofNullable(found.group(1)).orElse(found.group(2)));
            case SEPARATE -> Optional.of(Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
            case DECODE -> decoded(found);
        };
    }

    /** How to mend it. */
    private enum Mending {
        BY_HAND,
        DELETE,
        SPACE,
        ENTITY,
        WORDS,
        SEPARATE,
        DECODE
    }

    private static Map<String, String> entities() {
        return Map.ofEntries(
                Map.entry("&amp;", "&"),
                Map.entry("&lt;", "<"),
                Map.entry("&gt;", ">"),
                Map.entry("&quot;", "\""),
                Map.entry("&apos;", "’"),
                Map.entry("&#39;", "’"),
                Map.entry("&#x27;", "’"),
                Map.entry("&nbsp;", " "),
                Map.entry("&#160;", " "),
                Map.entry("&lsquo;", "‘"),
                Map.entry("&rsquo;", "’"),
                Map.entry("&#8217;", "’"),
                Map.entry("&ldquo;", "“"),
                Map.entry("&#8220;", "“"),
                Map.entry("&rdquo;", "”"),
                Map.entry("&#8221;", "”"),
                Map.entry("&ndash;", "–"),
                Map.entry("&#8211;", "–"),
                Map.entry("&mdash;", "—"),
                Map.entry("&#8212;", "—"),
                Map.entry("&hellip;", "…"),
                Map.entry("&eacute;", "é"),
                Map.entry("&uuml;", "ü"),
                Map.entry("&ouml;", "ö"),
                Map.entry("&auml;", "ä"));
    }

    /** The letters as they were before they were read in the wrong encoding. */
    private static Optional<String> decoded(MatchResult found) {
        String text = new String(found.group().getBytes(OLD_WINDOWS), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : Optional.empty();
    }
}
