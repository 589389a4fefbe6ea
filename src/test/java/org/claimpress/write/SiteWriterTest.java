package org.claimpress.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    @TempDir
    private Path folder;

    private WriteReport write(String... pathsAndTexts) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            outputs.add(Output.of(new SitePath(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        return new SiteWriter(folder.resolve("site")).write(outputs);
    }

    private Path file(String name) {
        return folder.resolve("site").resolve(name);
    }

    @Test
    void writesWhatIsNewAndTouchesNothingElse() throws IOException {
        write("a/index.html", "one", "b/index.html", "two");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file("a/index.html"), longAgo);

        WriteReport report = write("a/index.html", "one", "b/index.html", "three");

        assertThat(report).isEqualTo(new WriteReport(1, 1, 0));
        assertThat(Files.getLastModifiedTime(file("a/index.html"))).isEqualTo(longAgo);
        assertThat(file("b/index.html")).hasContent("three");
    }

    @Test
    void deletesWhatItWroteBeforeAndTheFoldersThatLeavesEmpty() throws IOException {
        write("a/b/index.html", "one", "index.html", "two");

        assertThat(write("index.html", "two")).isEqualTo(new WriteReport(0, 1, 1));
        assertThat(file("a")).doesNotExist();
    }

    @Test
    void leavesFilesAloneThatItDidNotWrite() throws IOException {
        write("a/index.html", "one");
        Files.writeString(file("a/notes.txt"), "mine");
        Files.writeString(file("CNAME"), "example.org");

        write("index.html", "two");

        assertThat(file("a/notes.txt")).hasContent("mine");
        assertThat(file("CNAME")).hasContent("example.org");
        assertThat(file("a/index.html")).doesNotExist();
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(file(""));
        Files.writeString(file("index.html"), "mine");

        assertThatThrownBy(() -> write("index.html", "theirs")).isInstanceOf(ForeignFolder.class);
        assertThat(file("index.html")).hasContent("mine");
    }

    @Test
    void refusesToOverwriteAFileThatItDidNotWrite() throws IOException {
        write("index.html", "one");
        Files.createDirectories(file("a"));
        Files.writeString(file("a/index.html"), "mine");

        assertThatThrownBy(() -> write("index.html", "two", "a/index.html", "theirs"))
                .isInstanceOf(ForeignFolder.class)
                .hasMessageContaining("stands in the way");
        assertThat(file("index.html")).hasContent("one");
        assertThat(file("a/index.html")).hasContent("mine");
    }

    @Test
    void neverDeletesOutsideTheFolderWhateverItsListSays() throws IOException {
        write("index.html", "one");
        Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.writeString(file(".claimpress-files"), "../precious.txt\nindex.html\n");

        write("index.html", "two");

        assertThat(folder.resolve("precious.txt")).hasContent("precious");
    }

    @Test
    void keepsLinksAndFoldersThatItDidNotMake() throws IOException {
        write("a/index.html", "one");
        Files.createDirectories(file("mine/empty"));
        Files.writeString(file("mine/notes.txt"), "mine");
        Files.createSymbolicLink(file("mine/link"), Path.of("../../elsewhere"));
        Files.setPosixFilePermissions(file("mine/empty"), PosixFilePermissions.fromString("r-xr-x---"));
        Files.setPosixFilePermissions(file(""), PosixFilePermissions.fromString("rwxrwx---"));

        write("a/index.html", "two");

        assertThat(file("mine/notes.txt")).hasContent("mine");
        assertThat(Files.readSymbolicLink(file("mine/link"))).isEqualTo(Path.of("../../elsewhere"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("mine/empty"))))
                .isEqualTo("r-xr-x---");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(""))))
                .isEqualTo("rwxrwx---");
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        write("index.html", "one");
        Files.writeString(file("a"), "mine");

        assertThatThrownBy(() -> write("index.html", "two", "a/b/index.html", "theirs"))
                .isInstanceOf(ForeignFolder.class);
        assertThat(file("a")).hasContent("mine");
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        write("index.html", "one");
        Files.createDirectories(file("a"));
        Files.writeString(file("a/notes.txt"), "mine");

        assertThatThrownBy(() -> write("index.html", "two", "a", "theirs")).isInstanceOf(ForeignFolder.class);
        assertThat(file("a/notes.txt")).hasContent("mine");
    }

    @Test
    void turnsAFolderOfItsOwnIntoAFile() throws IOException {
        write("a/b", "one");

        write("a", "two");

        assertThat(file("a")).hasContent("two");
    }

    @Test
    void refusesTheFolderThatTheProgramRunsIn() {
        assertThatThrownBy(() -> new SiteWriter(Path.of("")).write(List.of())).isInstanceOf(ForeignFolder.class);
        assertThatThrownBy(() -> new SiteWriter(Path.of("/")).write(List.of())).isInstanceOf(ForeignFolder.class);
    }

    @Test
    void writesASpoiltFileAgain() throws IOException {
        write("index.html", "one");
        Files.writeString(file("index.html"), "eno");

        assertThat(write("index.html", "one")).isEqualTo(new WriteReport(1, 0, 0));
        assertThat(file("index.html")).hasContent("one");
    }

    @Test
    void handsOutTheBytesOfBeforeOnlyWhereTheyAreAsTheyWereWritten() throws IOException {
        write("cards/a.png", "drawn", "cards/b.png", "drawn too");
        Files.writeString(file("cards/b.png"), "spoilt");

        SiteWriter writer = new SiteWriter(folder.resolve("site"));

        assertThat(writer.before(new SitePath("cards/a.png"))).hasValue("drawn".getBytes(StandardCharsets.UTF_8));
        assertThat(writer.before(new SitePath("cards/b.png"))).isEmpty();
        assertThat(writer.before(new SitePath("cards/c.png"))).isEmpty();
    }

    @Test
    void knowsTheFilesOfAListWithoutChecksums() throws IOException {
        write("index.html", "one", "b", "two");
        Files.writeString(file(".claimpress-files"), "b\nindex.html\n");

        assertThat(write("index.html", "one")).isEqualTo(new WriteReport(0, 1, 1));
        assertThat(Files.readString(file(".claimpress-files"))).matches("[0-9a-f]{8} index\\.html\\R");
    }

    @Test
    void sharesWhatIsUnchangedWithTheOldSiteAndWritesIntoNoFile() throws IOException {
        write("a", "one", "b", "two");
        Files.createLink(folder.resolve("precious"), file("b"));

        write("a", "one", "b", "three");

        assertThat(folder.resolve("precious")).hasContent("two");
    }
}
