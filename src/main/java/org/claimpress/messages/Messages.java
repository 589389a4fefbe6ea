package org.claimpress.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that the interface says, in one language. A key names each message by its place in the files: {@code
 * search.title}. For example:
 *
 * <pre>{@code
 * messages.say("pages-of-list.title", Map.of("title", "All claims", "number", 2));   // All claims, page 2
 * }</pre>
 */
public final class Messages {

    /** The placeholder whose number chooses among the forms of a plural. */
    public static final String COUNT = "count";

    static final String DIRECTION = "language.direction";
    static final String PLURAL = "language.plural.";

    private static final int GROUP = 3;

    private final SortedMap<String, Message> messages;
    private final PluralRules plural;
    private final Optional<Messages> english;

    /** @param english the same in English; empty where these are */
    Messages(Map<String, Message> messages, Optional<Messages> english) {
        this.messages = new TreeMap<>(messages);
        this.plural = PluralRules.of(rules());
        this.english = english;
    }

    private Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        messages.forEach((key, message) -> {
            if (key.startsWith(PLURAL)) {
                rules.put(
                        key.substring(PLURAL.length()),
                        message.form(Message.OTHER).text());
            }
        });
        return rules;
    }

    /** The same in English, as the program comes with it: what editors and the command line read. */
    public Messages english() {
        return english.orElse(this);
    }

    /** All messages by key. */
    public SortedMap<String, Message> all() {
        return messages;
    }

    /** The categories of the plural that this language has besides {@link Message#OTHER}. */
    public List<String> categories() {
        return Message.FORMS.stream().filter(rules()::containsKey).toList();
    }

    /** Whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return say(DIRECTION).equals("rtl");
    }

    /** The message with this key, which has no placeholders. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * The message with this key.
     *
     * @param values what stands for its placeholders; of a plural, {@link #COUNT} chooses the form
     * @throws IllegalArgumentException where there is no such message, or a placeholder has no value
     */
    public String say(String key, Map<String, ?> values) {
        StringBuilder said = new StringBuilder();
        for (MessageText.Piece piece :
                text(key, Optional.ofNullable(values.get(COUNT))).pieces()) {
            if (piece instanceof MessageText.Words words) {
                said.append(words.words());
            } else if (piece instanceof MessageText.Value value) {
                said.append(shown(Objects.requireNonNull(values.get(value.name()), () -> missing(key, value.name()))));
            }
        }
        return said.toString();
    }

    private static String missing(String key, String name) {
        return "The message " + key + " wants a value for {" + name + "}";
    }

    /** A plural message that names its number. */
    public String count(String key, long count) {
        return say(key, Map.of(COUNT, count));
    }

    /**
     * The text with this key, for whoever puts markup into it.
     *
     * @param count the number that chooses the form, if the message is a plural
     */
    public MessageText text(String key, Optional<?> count) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("There is no message " + key);
        }
        if (!message.isPlural()) {
            return message.form(Message.OTHER);
        }
        long number = count.filter(Number.class::isInstance)
                .map(found -> ((Number) found).longValue())
                .orElseThrow(() -> new IllegalArgumentException(missing(key, COUNT)));
        boolean none = number == 0 && message.forms().containsKey(Message.NONE);
        String category = none ? Message.NONE : plural.category(number);
        // A site that speaks a language of its own has not said everything in it yet.
        return message.form(message.forms().containsKey(category) ? category : Message.OTHER);
    }

    /** A value as a message shows it: numbers with the language's mark between the thousands. */
    public String shown(Object value) {
        return value instanceof Number number ? number(number.longValue()) : value.toString();
    }

    private String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int index = digits.length() - GROUP; index > (number < 0 ? 1 : 0); index -= GROUP) {
            digits.insert(index, say("number.thousands"));
        }
        return digits.toString();
    }

    /** These in a row, with the mark that stands between the entries of a list: “A, B, C”. */
    public String list(List<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** These as all of a sentence's: “A, B and C”. */
    public String and(List<String> items) {
        if (items.size() < 2) {
            return items.stream().collect(Collectors.joining());
        }
        int last = items.size() - 1;
        return say("list.and", Map.of("first", list(items.subList(0, last)), "last", items.get(last)));
    }

    /** These, each several words long, as all of a sentence's: “one of A and two of B and none of C”. */
    public String andPhrases(List<String> phrases) {
        return String.join(say("list.and-phrases"), phrases);
    }

    /** These, each several words long, as those of which a sentence means any: “one of A; or two of B”. */
    public String orPhrases(List<String> phrases) {
        return String.join(say("list.or-phrases"), phrases);
    }

    /** The words between quotation marks. */
    public String quoted(String words) {
        return say("quotation.outer", Map.of("words", words));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Messages same && messages.equals(same.messages));
    }

    @Override
    public int hashCode() {
        return messages.hashCode();
    }
}
