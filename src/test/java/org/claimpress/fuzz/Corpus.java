package org.claimpress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The inputs that a target begins with: one a line. {@code \n}, {@code \t}, {@code \r}, {@code \\} and {@code \}{@code uXXXX}
 * stand for characters, and {@code «text»*9} for nine times the text, in which {@code №} is the number of the time and
 * {@code №+1} the next. Lines that begin with {@code #} say what the next are.
 */
public final class Corpus {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Pattern REPEATED = Pattern.compile("«([^»]*)»\\*(\\d+)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([ntr\\\\])|u([0-9A-Fa-f]{4}))");

    private Corpus() {}

    /** The corpus of the target of this name. */
    public static List<String> of(String name) {
        return in("fuzz", name);
    }

    /** The corpus of this name in this folder of the test resources. */
    public static List<String> in(String folder, String name) {
        try {
            return Files.readAllLines(RESOURCES.resolve(folder).resolve(name + ".txt")).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Corpus::input)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The input that a line of a corpus stands for. */
    public static String input(String line) {
        String repeated = REPEATED.matcher(line)
                .replaceAll(
                        match -> Matcher.quoteReplacement(repeated(match.group(1), Integer.parseInt(match.group(2)))));
        return ESCAPE.matcher(repeated)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group(2))));
    }

    private static String repeated(String text, int times) {
        return text.contains("№")
                ? IntStream.rangeClosed(1, times)
                        .mapToObj(time ->
                                text.replace("№+1", Integer.toString(time + 1)).replace("№", Integer.toString(time)))
                        .collect(Collectors.joining())
                : text.repeat(times);
    }

    private static String character(String letter, String code) {
        if (letter == null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (letter) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> "\\";
        };
    }
}
