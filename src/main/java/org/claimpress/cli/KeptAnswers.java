package org.claimpress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answers that somebody gave before the program was stopped, in a hidden file: an answer a line, behind its question's key. */
final class KeptAnswers {

    private static final char BETWEEN = '\t';

    private final Path file;
    private final List<String> earlier;

    private KeptAnswers(Path file, List<String> earlier) {
        this.file = file;
        this.earlier = new ArrayList<>(earlier);
    }

    /** Those in this file, which need not be there. */
    static KeptAnswers in(Path file) throws IOException {
        return new KeptAnswers(file, Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of());
    }

    /** Whether there are any. */
    boolean areThere() {
        return !earlier.isEmpty();
    }

    /** All of them, a line each, which tell people what they had begun. */
    String shown() {
        return earlier.stream()
                .filter(line -> !line.endsWith(String.valueOf(BETWEEN)))
                .map(line -> "  "
                        + line.substring(0, line.indexOf(BETWEEN)).replace("--", "") + ": "
                        + line.substring(line.indexOf(BETWEEN) + 1) + "\n")
                .collect(Collectors.joining());
    }

    /** Goes on with these, as if no others had been given. */
    void returnTo(List<String> answers) {
        earlier.clear();
        earlier.addAll(answers);
    }

    /** Takes the next answer to this question, where there is one. */
    Optional<String> take(String key) {
        Optional<String> found =
                earlier.stream().filter(line -> line.startsWith(key + BETWEEN)).findFirst();
        found.ifPresent(earlier::remove);
        return found.map(line -> line.substring(key.length() + 1));
    }

    /** Keeps these answers, all that were given so far. */
    void keep(List<String> answers) {
        try {
            Files.write(file, answers, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A line of the file. */
    static String line(String key, String answer) {
        return key + BETWEEN + answer.replaceAll("\\s+", " ");
    }

    /** Begins anew. */
    void forget() {
        earlier.clear();
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
