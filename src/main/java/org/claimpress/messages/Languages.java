package org.claimpress.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlReader;

/** The languages that the program's interface comes in, each a file beside this class. */
public final class Languages {

    private static final String ENGLISH = "en";

    private final Messages english = new Messages(read(ENGLISH).orElseThrow(), Optional.empty());

    /** The messages in English. */
    public Messages english() {
        return english;
    }

    /** The messages in a language, whichever country speaks it; empty where there are none. */
    public Optional<Messages> in(Locale language) {
        return language.getLanguage().equals(ENGLISH)
                ? Optional.of(english)
                : read(language.getLanguage()).map(messages -> new Messages(messages, Optional.of(english)));
    }

    /**
     * These messages with a site's own in their place.
     *
     * @param root what stands in the site's file
     * @param problems takes in what is wrong with it; where anything is, the messages stay as they were
     */
    public static Messages with(Messages messages, YamlNode root, Problems problems) {
        return new OwnMessages(messages, problems).with(root);
    }

    private static Optional<Map<String, Message>> read(String language) {
        try (InputStream file = Languages.class.getResourceAsStream(language + ".yaml")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(messages(language, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Message> messages(String language, String text) {
        Problems problems = new Problems();
        SourceText source = new SourceText(language + ".yaml", text.replace("\r\n", "\n"));
        YamlNode root = new YamlReader().read(source, problems).orElseThrow(() -> broken(problems));
        Map<String, Message> messages = new MessagesFile(problems).read(root);
        if (!problems.areNone()) {
            throw broken(problems);
        }
        return messages;
    }

    private static IllegalStateException broken(Problems problems) {
        return new IllegalStateException("The program's own messages are broken: " + problems.sorted());
    }
}
