package org.claimpress.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Code;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;

/** Reads the messages of a file: groups in groups, and in them texts and plurals. */
final class MessagesFile {

    /** The longest text that a message can have; the longest of the program's own has about half of it. */
    private static final int LONGEST = 1_000;

    private final Problems problems;
    private final Map<String, Message> messages = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();

    /** @param problems takes in what is wrong */
    MessagesFile(Problems problems) {
        this.problems = problems;
    }

    /** The messages by key; those with mistakes are left out. */
    Map<String, Message> read(YamlNode root) {
        if (root instanceof YamlMapping mapping) {
            readGroup("", mapping);
        } else {
            report(
                    MessageCodes.UNKNOWN_MESSAGE,
                    root.place(),
                    "Here stand no messages",
                    "Write their names, as in claims: or search:.");
        }
        return messages;
    }

    /** Where the message with this key is named. */
    Place place(String key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("The file has no message " + key);
        }
        return place;
    }

    private void readGroup(String prefix, YamlMapping group) {
        for (YamlMapping.Entry entry : group.entries()) {
            String key = prefix + entry.key().text();
            if (entry.value() instanceof YamlMapping nested && !isPlural(nested)) {
                readGroup(key + ".", nested);
            } else {
                readMessage(key, entry);
            }
        }
    }

    private static boolean isPlural(YamlMapping mapping) {
        List<String> names =
                mapping.entries().stream().map(entry -> entry.key().text()).toList();
        return names.contains(Message.OTHER) && Message.FORMS.containsAll(names);
    }

    private void readMessage(String key, YamlMapping.Entry entry) {
        Map<String, MessageText> forms = new TreeMap<>();
        if (entry.value() instanceof YamlMapping plural) {
            plural.entries()
                    .forEach(form ->
                            text(form).ifPresent(text -> forms.put(form.key().text(), text)));
        } else {
            text(entry).ifPresent(text -> forms.put(Message.OTHER, text));
        }
        places.put(key, entry.key().place());
        if (forms.containsKey(Message.OTHER)) {
            messages.put(key, new Message(Map.copyOf(forms)));
        }
    }

    private Optional<MessageText> text(YamlMapping.Entry entry) {
        if (!(entry.value() instanceof YamlScalar scalar)) {
            report(
                    MessageCodes.MESSAGE_FORMS,
                    entry.key().place(),
                    "A message is a text, and here stands " + entry.value().description(),
                    "Write one text.");
            return Optional.empty();
        }
        String text = scalar.text();
        if (CharacterCodes.refuses(text, index -> scalar.placeOf(index, 1), problems)) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            report(
                    MessageCodes.MESSAGE_FORMS,
                    scalar.place(),
                    "This message has " + text.length() + " characters; at most " + LONGEST + " are allowed",
                    "Shorten it.");
            return Optional.empty();
        }
        Optional<MessageText> read = MessageText.of(text);
        if (read.isEmpty()) {
            report(
                    MessageCodes.MESSAGE_PLACEHOLDERS,
                    scalar.place(),
                    "A brace here belongs to no placeholder",
                    "Write placeholders as {count}, and elements as {link}words{/link}.");
        }
        return read;
    }

    private void report(Code code, Place place, String message, String advice) {
        problems.report(code, place, message, advice);
    }
}
