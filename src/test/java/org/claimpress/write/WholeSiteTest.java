package org.claimpress.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a build that writes, the folder holds the old site or the new one, and nothing stays beside it. */
class WholeSiteTest {

    private static final int FILES = 150;

    @TempDir
    private Path folder;

    private SortedMap<String, String> oldSite = new TreeMap<>();
    private SortedMap<String, String> newSite = new TreeMap<>();

    @BeforeEach
    void writeTheOldSite() throws IOException {
        new SiteWriter(folder.resolve("site")).write(outputs("new"));
        newSite = hashes();
        new SiteWriter(folder.resolve("site")).write(outputs("old"));
        oldSite = hashes();
    }

    private SortedMap<String, String> hashes() {
        return Fixtures.hashes(folder.resolve("site"));
    }

    private static List<Output> outputs(String words) {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            outputs.add(Output.of(new SitePath("page-" + i + "/index.html"), words + " " + i));
        }
        return outputs;
    }

    private static List<Output> outputsWith(Supplier<byte[]> somewhere) {
        List<Output> outputs = outputs("new");
        outputs.set(FILES / 2, Output.deferred(outputs.get(FILES / 2).path(), somewhere));
        return outputs;
    }

    private Path beside(String name) {
        return folder.resolve(".site.claimpress-" + name);
    }

    private void writeTheNewSiteBeside() throws IOException {
        new SiteWriter(beside("new")).write(outputs("new"));
    }

    private SiteWriter writer() {
        return new SiteWriter(folder.resolve("site"));
    }

    private void expectNothingBesideTheSite() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("site"));
        }
    }

    @Test
    void leavesTheOldSiteWhereTheDiskIsFull() throws IOException {
        assertThatThrownBy(() -> writer().write(outputsWith(() -> {
                    throw new UncheckedIOException(new FileSystemException("page", null, "No space left on device"));
                })))
                .isInstanceOf(FileSystemException.class);

        assertThat(hashes()).isEqualTo(oldSite);
        expectNothingBesideTheSite();
    }

    @Test
    void leavesTheOldSiteWhereItIsStoppedWhileItWrites() throws IOException {
        SiteWriter writer = writer();
        Thread stop = new Thread(writer::stop);
        List<Output> outputs = outputsWith(() -> {
            stop.start();
            while (stop.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return new byte[0];
        });

        assertThatThrownBy(() -> writer.write(outputs)).isInstanceOf(InterruptedIOException.class);

        assertThat(hashes()).isEqualTo(oldSite);
        expectNothingBesideTheSite();
    }

    @Test
    void writesNothingMoreOnceItIsStopped() {
        SiteWriter writer = writer();
        writer.stop();

        assertThatThrownBy(() -> writer.write(outputs("new"))).isInstanceOf(InterruptedIOException.class);

        assertThat(hashes()).isEqualTo(oldSite);
    }

    @Test
    void clearsAwayTheBeginningOfASiteWhereABuildWasKilledWhileItWrote() throws IOException {
        writeTheNewSiteBeside();
        Files.delete(beside("new").resolve(FileList.NAME));

        writer().recover();

        assertThat(hashes()).isEqualTo(oldSite);
        expectNothingBesideTheSite();
    }

    @Test
    void completesTheNewSiteWhereABuildWasKilledBetweenTheRenames() throws IOException {
        writeTheNewSiteBeside();
        Files.move(folder.resolve("site"), beside("old"));

        writer().recover();

        assertThat(hashes()).isEqualTo(newSite);
        expectNothingBesideTheSite();
    }

    @Test
    void putsTheOldSiteBackWhereTheNewOneIsNoLongerThere() throws IOException {
        Files.move(folder.resolve("site"), beside("old"));

        writer().recover();

        assertThat(hashes()).isEqualTo(oldSite);
        expectNothingBesideTheSite();
    }

    @Test
    void clearsAwayTheOldSiteWhereABuildWasKilledAfterTheRenames() throws IOException {
        writeTheNewSiteBeside();
        Files.move(folder.resolve("site"), beside("old"));
        Files.move(beside("new"), folder.resolve("site"));
        Files.createDirectories(beside("gone").resolve("half"));

        writer().recover();

        assertThat(hashes()).isEqualTo(newSite);
        expectNothingBesideTheSite();
    }

    @Test
    void recoversBeforeItWrites() throws IOException {
        writeTheNewSiteBeside();
        Files.move(folder.resolve("site"), beside("old"));

        assertThat(writer().write(outputs("new"))).isEqualTo(new WriteReport(0, FILES, 0));
        expectNothingBesideTheSite();
    }

    @Test
    void refusesToWriteWhileAnotherBuildDoes() throws IOException {
        try (SiteLock held = SiteLock.take(beside("lock"))) {
            assertThat(held).isNotNull();
            writeTheNewSiteBeside();

            assertThatThrownBy(() -> writer().write(outputs("new"))).isInstanceOf(SiteInUse.class);
            writer().recover();

            assertThat(beside("new")).exists();
            assertThat(hashes()).isEqualTo(oldSite);
        }
    }

    @Test
    void takesOverTheLockOfABuildThatWasKilled() throws IOException {
        Files.createFile(beside("lock"));

        writer().write(outputs("new"));

        assertThat(hashes()).isEqualTo(newSite);
        expectNothingBesideTheSite();
    }

    @Test
    void putsNoLinkIntoThePlaceOfTheLock() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        Files.createSymbolicLink(beside("lock"), precious);

        assertThatThrownBy(() -> writer().write(outputs("new"))).isInstanceOf(IOException.class);

        assertThat(precious).hasContent("precious");
        assertThat(hashes()).isEqualTo(oldSite);
    }

    @Test
    void deletesNothingBeyondALinkAmongItsRemains() throws IOException {
        Path precious = Files.createDirectories(folder.resolve("precious"));
        Files.writeString(precious.resolve("letter"), "precious");
        Files.createSymbolicLink(beside("gone"), precious);
        Files.createDirectories(beside("new"));
        Files.createSymbolicLink(beside("new").resolve("a"), precious);

        writer().recover();

        assertThat(precious.resolve("letter")).hasContent("precious");
        assertThat(beside("new")).doesNotExist();
    }

    @Test
    void leavesTheFolderInPlaceWhereNothingChanged() throws IOException {
        Path before = folder.resolve("site").toRealPath();
        Object identity =
                Files.readAttributes(before, BasicFileAttributes.class).fileKey();

        assertThat(writer().write(outputs("old"))).isEqualTo(new WriteReport(0, FILES, 0));

        assertThat(Files.readAttributes(before, BasicFileAttributes.class).fileKey())
                .isEqualTo(identity);
    }
}
