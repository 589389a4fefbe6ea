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
            In.PLAIN,
            Mending.ENTITY),
    /** A tag of HTML; Markdown has a message of its own for it. */
    TAG(
            "</?(?:em|i|b|u|strong|p|br|a|span|div|sup|sub|h[1-6]|ul|ol|li|blockquote|q|cite|font|mark)(?: [^<>]*)?/?>",
            In.PLAIN,
            Mending.DELETE),
    /** A link or bold words in Markdown, where the field takes plain text. */
    MARKDOWN(
            "\\[([^\\[\\]\\n]+)]\\((?:https?|mailto|claim|source|party|explainer):[^)\\s]*\\)|\\*\\*([^*\\n]+)\\*\\*",
            In.PLAIN,
            Mending.WORDS),
    /** Letters that were read in another encoding than they were saved in. */
    GARBLED(
            "â€[\u0090-\u00BF\u2018-\u2030\u0152\u0153\u02DC\u2122]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]",
            In.BOTH,
            Mending.DECODE),
    /** A letter that was lost when the text was saved. */
    LOST("\uFFFD", In.BOTH, Mending.BY_HAND),
    /** Letters that a PDF draws as one. */
    LIGATURE("[\uFB00-\uFB06]", In.BOTH, Mending.SEPARATE),
    /** A Latin letter beside one of another alphabet that looks like a Latin one. */
    TWO_ALPHABETS(
            "\\p{IsLatin}[\\p{IsCyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκ]|[\\p{IsCyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονκ]\\p{IsLatin}",
            In.BOTH,
            Mending.BY_HAND),
    /** The mark of a source in the answer of a chat program. */
    CHAT_MARK(
            "【[^】]*】|:contentReference\\[oaicite[^\\]]*](?:\\{[^}]*})?|\\[cite(?:_start|_end|: ?[\\d, ]+)]|\\bturn\\d+(?:search|view|news)\\d+\\b",
            In.BOTH,
            Mending.DELETE),
    /** What a chat program says of itself or to whoever asked it. */
    CHAT_WORDS(
            "(?i)\\bas an AI(?: language)? model\\b|\\b(?:as of )?my (?:last )?(?:knowledge (?:cutoff|update)|training data)\\b"
                    + "|\\bI (?:cannot|can['’]t) (?:browse|access) the (?:internet|web)\\b|\\bI hope this helps\\b"
                    + "|^(?:Certainly|Sure|Of course)[!,] here (?:is|are)\\b",
            In.OUR_OWN,
            Mending.BY_HAND),
    /** The mistake of a formula in a spreadsheet. */
    FORMULA("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)", In.BOTH, Mending.BY_HAND),
    /** What a text program writes where a cross-reference leads nowhere. */
    BROKEN_FIELD(
            "Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid)\\.?",
            In.BOTH,
            Mending.BY_HAND),
    /** The mark of a comment in the margin. */
    COMMENT_MARK(" ?\\[[A-Z]{2,3}\\d{1,3}](?![(:\\[])", In.OUR_OWN, Mending.DELETE),
    /** The number of a note that stayed where the text was copied from. */
    NOTE_NUMBER("(?<=[.,;”’)]|\\p{L}{3})(?:\\[\\d{1,3}](?![(:\\[])|[¹²³⁰⁴-⁹]+)", In.OUR_OWN, Mending.DELETE),
    /** A reference to a note above, in a text that has none. */
    NOTE_ABOVE("(?i)\\bibid\\b\\.?|\\b(?:op|loc)\\. ?cit\\b\\.?", In.OUR_OWN, Mending.BY_HAND),
    /** A picture character. */
    EMOJI("[\\x{1F300}-\\x{1FAFF}]\\x{FE0F}? ?", In.OUR_OWN, Mending.DELETE),
    /** The sign before an item, as text programs write it. */
    BULLET("(?m)^[ \\t]*[•▪◦●‣][ \\t]", In.OUR_OWN, Mending.BY_HAND),
    /** A sign that stands for an apostrophe, or an apostrophe that was doubled. */
    APOSTROPHE("(?<=\\p{L})(?:[`´]|'')(?=\\p{L})", In.OUR_OWN_PLAIN, Mending.APOSTROPHE),
    /** Two hyphens between spaces. */
    TWO_HYPHENS("(?<= )--(?= )", In.OUR_OWN_PLAIN, Mending.DASH),
    /** A backslash before a sign, which is read between straight quotation marks only. */
    ESCAPE("(?<![:\\\\])\\\\(?:[\"'n]|u[0-9a-fA-F]{4})", In.OUR_OWN_PLAIN, Mending.BY_HAND),
    /** A sign that ends a line of data, or says that a text goes on. */
    OPEN_END("[,;:]\\s*\\z", In.OUR_OWN_PLAIN, Mending.DELETE),
    /** The address of a page, which is no link in a plain text. */
    ADDRESS("https?://\\S+", In.OUR_OWN_PLAIN, Mending.BY_HAND),
    /** A space as addresses write it. */
    ENCODED_SPACE("(?<=\\p{L})%20(?=\\p{L})", In.OUR_OWN_PLAIN, Mending.SPACE),
    /** A word that a PDF parted at the end of a line; a hyphen may belong to it or not. */
    PARTED_WORD(
            "(?<=\\p{L}\\p{L})[-\u2010] (?=\\p{Ll}{2})(?!(?:and|or|to|nor|but|as|through|und|oder|bis)\\b)",
            In.OUR_OWN_PLAIN, Mending.BY_HAND),
    /** What was to be a link in Markdown and is none. */
    NO_LINK(
            "]\\s+\\((?:https?|claim|source|party|explainer):|]\\((?:claim|source|party|explainer):[ \\t]"
                    + "|\\)\\[(?:https?|claim|source|party|explainer):|\\[\\[[^\\]\\n]+]]",
            In.MARKDOWN,
            Mending.BY_HAND),
    /** What was to be a heading in Markdown and is none. */
    NO_HEADING("(?m)^#{2,6}(?=[^\\s#])", In.MARKDOWN, Mending.SPACE_BEHIND);

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private final Pattern pattern;
    private final In in;
    private final Mending mending;

    Leftover(String pattern, In in, Mending mending) {
        this.pattern = Pattern.compile(pattern);
        this.in = in;
        this.mending = mending;
    }

    /** What it looks like. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether it is a leftover in a Markdown text. */
    public boolean isInMarkdown() {
        return in == In.BOTH || in == In.OUR_OWN || in == In.MARKDOWN;
    }

    /**
     * Whether it is a leftover in a plain text.
     *
     * @param ours whether the text is our own; what others wrote may have such a form on purpose
     */
    public boolean isInPlainText(boolean ours) {
        return in != In.MARKDOWN && (ours || in == In.BOTH || in == In.PLAIN);
    }

    /** What to write in its place; empty where only the writer knows. */
    public Optional<String> right(MatchResult found) {
        return switch (mending) {
            case BY_HAND -> Optional.empty();
            case DELETE -> Optional.of("");
            case SPACE -> Optional.of(" ");
            case SPACE_BEHIND -> Optional.of(found.group() + " ");
            case APOSTROPHE -> Optional.of("’");
            case DASH -> Optional.of("–");
            case ENTITY -> Optional.ofNullable(entities().get(found.group()));
            case WORDS -> Optional.of(Optional.ofNullable(found.group(1)).orElse(found.group(2)));
            case SEPARATE -> Optional.of(Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
            case DECODE -> decoded(found);
        };
    }

    /** In which texts it is a leftover. */
    private enum In {
        /** In plain texts, whoever wrote them. */
        PLAIN,
        /** In Markdown. */
        MARKDOWN,
        /** In every text. */
        BOTH,
        /** In our own texts, plain or Markdown. */
        OUR_OWN,
        /** In our own plain texts. */
        OUR_OWN_PLAIN
    }

    /** How to mend it. */
    private enum Mending {
        BY_HAND,
        DELETE,
        SPACE,
        SPACE_BEHIND,
        APOSTROPHE,
        DASH,
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
