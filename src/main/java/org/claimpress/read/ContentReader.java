package org.claimpress.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Limits;

/** Reads a content folder. */
public final class ContentReader {

    private final Path folder;
    private final String shownFolder;
    private final Optional<URI> baseUrl;
    private final LocalDate today;
    private final ReadMemory memory;
    private final Clock clock;

    /**
     * @param folder the content folder
     * @param shownFolder how messages name it, so that paths can be clicked
     * @param baseUrl where the site is published, where that is not what the settings say
     * @param today the day of the build; dates after it are refused
     */
    public ContentReader(Path folder, String shownFolder, Optional<URI> baseUrl, LocalDate today) {
        this(folder, shownFolder, baseUrl, today, new ReadMemory());
    }

    /**
     * One of several readers of the same folder.
     *
     * @param memory what earlier ones have read; this one adds to it
     */
    public ContentReader(Path folder, String shownFolder, Optional<URI> baseUrl, LocalDate today, ReadMemory memory) {
        this(folder, shownFolder, baseUrl, today, memory, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private ContentReader(
            Path folder, String shownFolder, Optional<URI> baseUrl, LocalDate today, ReadMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.baseUrl = baseUrl;
        this.today = today;
    }

    /** The same reader, which gives up a file that takes longer than {@link Limits#READING} by this clock. */
    public ContentReader timedBy(Clock clock) {
        return new ContentReader(folder, shownFolder, baseUrl, today, memory, clock);
    }

    /**
     * Reads all files and reports all that is wrong in any of them. Where there are errors, the content holds
     * placeholders for what could not be read, and must not be published. Of records in a newer format it reports only
     * that they are.
     *
     * @throws IOException where a file cannot be read for reasons of the file system
     */
    public Content read(Problems problems) throws IOException {
        RecordCollector collector = new RecordCollector(shownFolder, today, clock, memory, problems);
        List<ContentFiles.File> files = new ContentFiles(folder).all();
        if (areTooMany(files, problems)) {
            return collector.content(baseUrl);
        }
        List<Problem> newerFormat = newerFormat(files);
        if (!newerFormat.isEmpty()) {
            problems.addAll(newerFormat);
            return new RecordCollector(shownFolder, today, clock, memory, new Problems()).content(baseUrl);
        }
        for (Runnable take : readAll(files, collector)) {
            take.run();
        }
        return collector.content(baseUrl);
    }

    private boolean areTooMany(List<ContentFiles.File> files, Problems problems) throws IOException {
        boolean many = files.size() > Limits.FILES;
        boolean large = !many && size(files) > Limits.FOLDER;
        if (many || large) {
            problems.report(
                    ReadCodes.TOO_MANY_FILES,
                    new SourceText(shownFolder, "").whole(),
                    "The folder holds more than "
                            + (many ? Limits.FILES + " files" : Limits.FOLDER / 1_000_000 + " million bytes"),
                    "Move what is no record out of the folder.");
        }
        return many || large;
    }

    private static long size(List<ContentFiles.File> files) throws IOException {
        long size = 0;
        for (ContentFiles.File file : files) {
            size += file.isLink() ? 0 : Files.size(file.path());
        }
        return size;
    }

    /** Reads the files, several at once, since none needs another one for it. */
    private static List<Runnable> readAll(List<ContentFiles.File> files, RecordCollector collector) throws IOException {
        try {
            return files.parallelStream().map(file -> read(file, collector)).toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Runnable read(ContentFiles.File file, RecordCollector collector) {
        try {
            return collector.read(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** That the settings name a newer format than this program reads, where they do. */
    private List<Problem> newerFormat(List<ContentFiles.File> files) throws IOException {
        Problems problems = new Problems();
        RecordCollector settings = new RecordCollector(shownFolder, today, clock, memory, problems);
        for (ContentFiles.File file : files) {
            if (file.folder().isEmpty() && file.name().equals("site.yaml")) {
                settings.read(file).run();
            }
        }
        return problems.sorted().stream()
                .filter(problem -> problem.code().equals(ReadCodes.NEWER_FORMAT))
                .toList();
    }
}
