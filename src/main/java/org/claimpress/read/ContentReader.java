package org.claimpress.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
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
        this.memory = memory;
        this.folder = folder;
        this.shownFolder = shownFolder;
        this.baseUrl = baseUrl;
        this.today = today;
    }

    /**
     * Reads all files and reports all that is wrong in any of them. Where there are errors, the content holds
     * placeholders for what could not be read, and must not be published. Of records in a newer format it reports only
     * that they are.
     *
     * @throws IOException where a file cannot be read for reasons of the file system
     */
    public Content read(Problems problems) throws IOException {
        RecordCollector collector = new RecordCollector(shownFolder, today, memory, problems);
        List<ContentFiles.File> files = new ContentFiles(folder).all();
        if (files.size() > Limits.FILES) {
            problems.report(
                    ReadCodes.TOO_MANY_FILES,
                    new SourceText(shownFolder, "").whole(),
                    "The folder holds more than " + Limits.FILES + " files",
                    "Move those that are no records out of the folder.");
            return collector.content(baseUrl);
        }
        List<Problem> newerFormat = newerFormat(files);
        if (!newerFormat.isEmpty()) {
            problems.addAll(newerFormat);
            return new RecordCollector(shownFolder, today, memory, new Problems()).content(baseUrl);
        }
        for (Runnable take : readAll(files, collector)) {
            take.run();
        }
        return collector.content(baseUrl);
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
        RecordCollector settings = new RecordCollector(shownFolder, today, memory, problems);
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
