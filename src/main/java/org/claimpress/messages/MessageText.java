package org.claimpress.messages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a message, in pieces: words, and placeholders for what is only known when the message is said. {@code
 * {count}} takes a value; {@code {link}…{/link}} puts the words between the two into an element, such as a link.
 *
 * @param text the text as it stands in the file
 * @param pieces the same in pieces
 */
public record MessageText(String text, List<Piece> pieces) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(/?)([a-z]+(?:-[a-z]+)*)}");

    /** A piece of a message. */
    public sealed interface Piece permits Words, Value, Opening, Closing {}

    /**
     * Words that are said as they stand.
     *
     * @param words the words
     */
    public record Words(String words) implements Piece {}

    /**
     * A placeholder for a value.
     *
     * @param name its name
     */
    public record Value(String name) implements Piece {}

    /**
     * Where an element begins.
     *
     * @param name its name
     */
    public record Opening(String name) implements Piece {}

    /**
     * Where an element ends.
     *
     * @param name its name
     */
    public record Closing(String name) implements Piece {}

    /** The text in pieces; empty where a brace belongs to no placeholder, or an element does not end as it should. */
    static Optional<MessageText> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            words(text.substring(end, matcher.start()), pieces);
            String name = matcher.group(2);
            boolean closing = !matcher.group(1).isEmpty();
            boolean opening = !closing && text.indexOf("{/" + name + "}", matcher.end()) >= 0;
            pieces.add(closing ? new Closing(name) : opening ? new Opening(name) : new Value(name));
            end = matcher.end();
        }
        words(text.substring(end), pieces);
        return Optional.of(new MessageText(text, List.copyOf(pieces))).filter(MessageText::isWhole);
    }

    private static void words(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words));
        }
    }

    private boolean isWhole() {
        Deque<String> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece instanceof Words words
                    && (words.words().indexOf('{') >= 0 || words.words().indexOf('}') >= 0)) {
                return false;
            } else if (piece instanceof Opening opening) {
                open.push(opening.name());
            } else if (piece instanceof Closing closing && !closing.name().equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /** The placeholders, those of elements as {@code link…}. */
    public Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (Piece piece : pieces) {
            if (piece instanceof Value value) {
                names.add(value.name());
            } else if (piece instanceof Opening opening) {
                names.add(opening.name() + "…");
            }
        }
        return Collections.unmodifiableSet(names);
    }
}
