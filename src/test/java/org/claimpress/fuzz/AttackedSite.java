package org.claimpress.fuzz;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.Fixtures;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Severity;

/** A site of which every text on one line was replaced by the same words; where they are refused, they are withdrawn. */
final class AttackedSite {

    /** A field that holds words. */
    static final Pattern TEXT = Pattern.compile("( *(?:- )?"
            + "(?:title|allegation|reason|speaker|quote|note|what|differences|label|meaning|needs|says|tagline|introduction|selection"
            + "|publisher|publisher-note|author|called|date-note|no-url|not-archived|why|name|summary|message|suggestion|answer"
            + "|responsible|funding|independence|hosting): ).*");

    private static final Pattern NAME = Pattern.compile("(?:author|name|publisher): ");
    private static final Pattern ITEM = Pattern.compile("(  - )(?!\\w[\\w-]*: ).*");

    private final Path folder;
    private final Path sound;

    AttackedSite(Path sound, Path folder, String payload) throws IOException {
        this.sound = sound;
        this.folder = folder;
        Fixtures.copy(sound, folder);
        for (Path file : Fixtures.files(folder)) {
            if (!file.endsWith("quotes.lock")) {
                Files.write(file, attacked(Files.readAllLines(file), payload));
            }
        }
    }

    private static List<String> attacked(List<String> lines, String payload) {
        List<String> attacked = new ArrayList<>();
        int number = 0;
        boolean markdown = false;
        for (String line : lines) {
            number++;
            Matcher text = TEXT.matcher(line);
            Matcher item = ITEM.matcher(line);
            // Other words that are the same twice are refused for that alone, and names that differ for that.
            String words = new Gson().toJson("Text " + (NAME.matcher(line).lookingAt() ? "" : number + " ") + payload);
            boolean block = line.endsWith("|") || line.endsWith(">") || line.endsWith(">-");
            if (!block && text.matches()) {
                attacked.add(text.group(1) + words);
            } else if (item.matches()) {
                attacked.add(item.group(1) + words);
            } else {
                attacked.add(
                        markdown && !line.isBlank() && !line.startsWith("#") ? line + "\n\nText " + payload : line);
            }
            markdown |= number > 1 && line.equals("---");
        }
        return attacked;
    }

    /**
     * Puts the sound text back where there is a problem, and the sound file where its lines are others. Of a problem on a sound
     * line the cause stands elsewhere, and all sources and parties become sound again.
     */
    void withdraw(List<Problem> problems) throws IOException {
        for (Problem problem : problems.stream().filter(AttackedSite::isRefused).toList()) {
            Path name = Path.of(problem.place().path().replaceFirst("^content/", ""));
            List<String> now = new ArrayList<>(Files.readAllLines(folder.resolve(name)));
            List<String> before = Files.readAllLines(sound.resolve(name));
            int line = problem.place().line() - 1;
            if (now.size() != before.size()) {
                restore(sound.resolve(name));
            } else if (line >= now.size() || now.get(line).equals(before.get(line))) {
                Fixtures.files(sound.resolve("sources")).forEach(this::restore);
                Fixtures.files(sound.resolve("parties")).forEach(this::restore);
            } else {
                now.set(line, before.get(line));
                Files.write(folder.resolve(name), now);
            }
        }
    }

    private void restore(Path file) {
        try {
            Files.copy(file, folder.resolve(sound.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An error, or what is one in publishing, such as a quotation that nobody has compared. */
    private static boolean isRefused(Problem problem) {
        return problem.isError() || problem.severity() == Severity.UNFINISHED;
    }
}
