package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.read.Content;
import org.claimpress.read.ContentReader;
import org.claimpress.rule.RuleBook;

/** The small site, to be broken and mended by editing its files. */
public final class BrokenSite {

    private static final int MOST_ROUNDS = 5;

    private final Path folder;

    /** @param folder where to put its content */
    public BrokenSite(Path folder) {
        this.folder = folder;
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder);
    }

    /** Replaces the first of these words in a file. */
    public void edit(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    /** Writes a file, whether it is there or not. */
    public void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Moves a file, which may not overwrite another. */
    public void move(String from, String to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(folder.resolve(to).getParent()));
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    /** The text of a file. */
    public String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** All that reading it and its rules find wrong. */
    public List<Problem> problems() throws IOException {
        LocalDate today = Fixtures.options(folder, folder).today();
        Problems problems = new Problems();
        Content content = new ContentReader(folder, "content", Optional.empty(), today).read(problems);
        new RuleBook().check(content, today, problems);
        return problems.sorted();
    }

    /** All that is wrong, as {@code code line:column}. */
    public List<String> told() throws IOException {
        return problems().stream().map(BrokenSite::shown).toList();
    }

    /** Writes what the messages say is to be written, until there is nothing left of the kind. */
    public void followTheMessages() throws IOException {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Mend> mends = problems().stream()
                    .flatMap(problem -> problem.mend().stream())
                    .toList();
            if (mends.isEmpty()) {
                return;
            }
            follow(mends.get(0));
        }
    }

    private void follow(Mend mend) throws IOException {
        Path file = folder.resolve(mend.place().path().substring("content/".length()));
        List<String> lines = new ArrayList<>(Files.readString(file).lines().toList());
        assertThat(lines.get(mend.place().line() - 1)).isEqualTo(mend.place().lineText());
        lines.set(mend.place().line() - 1, mend.mendedLine());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** A problem as {@code code line:column}. */
    public static String shown(Problem problem) {
        return problem.code().id() + " " + problem.place().line() + ":"
                + problem.place().column();
    }
}
