package org.claimpress.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
}
