package org.claimpress.messages;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimpress.problem.Code;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;
import org.claimpress.yaml.YamlNode;

/** Puts a site's own messages in the place of those that the program comes with. */
final class OwnMessages {

    private final Messages base;
    private final Problems problems;
    private final MessagesFile file;

    OwnMessages(Messages base, Problems problems) {
        this.base = base;
        this.problems = problems;
        this.file = new MessagesFile(problems);
    }

    /** The messages of the base with those of this file in their place. */
    Messages with(YamlNode root) {
        Map<String, Message> all = new TreeMap<>(base.all());
        Map<String, Message> own = new TreeMap<>(file.read(root));
        own.keySet().removeIf(key -> !isKnown(key));
        // A site that writes rules of its own for the plural speaks another language than the base.
        if (own.keySet().stream().anyMatch(key -> key.startsWith(Messages.PLURAL))) {
            all.keySet().removeIf(key -> key.startsWith(Messages.PLURAL));
        }
        own.forEach((key, message) -> take(key, message, all));
        Messages merged = new Messages(all, Optional.of(base.english()));
        own.forEach((key, message) -> inspectForms(key, message, merged));
        return problems.haveErrors() ? base : merged;
    }

    private boolean isKnown(String key) {
        boolean category = key.startsWith(Messages.PLURAL)
                && Message.FORMS.contains(key.substring(Messages.PLURAL.length()))
                && !key.endsWith("." + Message.NONE);
        if (category || base.all().containsKey(key)) {
            return true;
        }
        Set<String> keys = base.all().keySet();
        report(
                MessageCodes.UNKNOWN_MESSAGE,
                key,
                "The interface has no message \"" + key + "\"",
                Suggestions.nearest(key, keys).isEmpty()
                        ? "Look the name up in the messages that come with Claimpress."
                        : Suggestions.advice(key, keys));
        return false;
    }

    private void take(String key, Message message, Map<String, Message> all) {
        if (key.startsWith(Messages.PLURAL)) {
            String rule = message.form(Message.OTHER).text();
            if (!PluralRules.isRule(rule)) {
                report(
                        MessageCodes.MESSAGE_FORMS,
                        key,
                        "This is no rule for numbers: " + rule,
                        "Write it as in \"n = 1\" or \"n % 10 = 2..4 and n % 100 != 12..14\".");
                return;
            }
        } else if (key.equals(Messages.DIRECTION)) {
            String direction = message.form(Message.OTHER).text();
            if (!Set.of("ltr", "rtl").contains(direction)) {
                report(
                        MessageCodes.MESSAGE_FORMS,
                        key,
                        "\"" + direction + "\" is no direction of writing",
                        "Write ltr (left to right) or rtl (right to left).");
                return;
            }
        } else {
            inspectPlaceholders(key, message, base.english().all().getOrDefault(key, message));
        }
        all.put(key, message);
    }

    /** Each form may do without the number, as “Both” does; nothing else may be left out or put in. */
    private void inspectPlaceholders(String key, Message message, Message original) {
        Set<String> unknown = new TreeSet<>(message.placeholders());
        unknown.removeAll(original.placeholders());
        Set<String> missing = new TreeSet<>(original.form(Message.OTHER).placeholders());
        missing.removeAll(message.form(Message.OTHER).placeholders());
        if (!unknown.isEmpty()) {
            report(
                    MessageCodes.MESSAGE_PLACEHOLDERS,
                    key,
                    "The message \"" + key + "\" knows no {"
                            + unknown.iterator().next() + "}",
                    original.placeholders().isEmpty()
                            ? "Write it without placeholders."
                            : "It knows these: {" + String.join("}, {", original.placeholders()) + "}.");
        } else if (!missing.isEmpty()) {
            report(
                    MessageCodes.MESSAGE_PLACEHOLDERS,
                    key,
                    "The message \"" + key + "\" lacks {" + missing.iterator().next() + "}",
                    "Write it with {" + String.join("}, {", missing) + "}; the program puts in what belongs there.");
        }
    }

    private void inspectForms(String key, Message message, Messages merged) {
        Message original = base.english().all().getOrDefault(key, message);
        if (message.isPlural() && !original.isPlural()) {
            report(
                    MessageCodes.MESSAGE_FORMS,
                    key,
                    "The message \"" + key + "\" has no number that could choose a form",
                    "Write one text.");
        } else if (message.isPlural()) {
            Set<String> wanted = new TreeSet<>(merged.categories());
            wanted.removeAll(message.forms().keySet());
            if (!wanted.isEmpty()) {
                report(
                        MessageCodes.MESSAGE_FORMS,
                        key,
                        "The message \"" + key + "\" lacks the form \""
                                + wanted.iterator().next() + "\"",
                        "Write one text for all numbers, or a form for each of: "
                                + String.join(", ", merged.categories()) + ", other.");
            }
        }
    }

    private void report(Code code, String key, String message, String advice) {
        problems.report(code, file.place(key), message, advice);
    }
}
