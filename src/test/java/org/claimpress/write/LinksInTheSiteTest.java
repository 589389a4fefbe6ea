package org.claimpress.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever links lie in the site's folder, nothing outside it is written or deleted. */
class LinksInTheSiteTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheFirstSiteBesideSomethingPrecious() throws IOException {
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(precious(), "precious");
        write("a/index.html", "one", "index.html", "two");
    }

    private Path precious() {
        return folder.resolve("outside/index.html");
    }

    private Path file(String name) {
        return folder.resolve("site").resolve(name);
    }

    private void write(String... pathsAndTexts) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            outputs.add(Output.of(new SitePath(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        new SiteWriter(folder.resolve("site")).write(outputs);
    }

    private void putALinkInPlaceOfTheFolder(String name) throws IOException {
        Files.deleteIfExists(file(name).resolve("index.html"));
        Files.deleteIfExists(file(name));
        Files.createSymbolicLink(file(name), folder.resolve("outside"));
    }

    @Test
    void writesNothingThroughALinkInPlaceOfAFolder() throws IOException {
        putALinkInPlaceOfTheFolder("a");

        assertThatThrownBy(() -> write("a/index.html", "three", "index.html", "four"))
                .isInstanceOf(ForeignFolder.class)
                .hasMessageContaining("is a link");
        assertThat(precious()).hasContent("precious");
        assertThat(file("index.html")).hasContent("two");
    }

    @Test
    void deletesNothingBeyondALinkThatALineOfItsListNames() throws IOException {
        putALinkInPlaceOfTheFolder("b");
        Files.writeString(file(".claimpress-files"), "a/index.html\nb/index.html\nindex.html\n");

        write("index.html", "two");

        assertThat(precious()).hasContent("precious");
        assertThat(Files.readSymbolicLink(file("b"))).isEqualTo(folder.resolve("outside"));
    }

    @Test
    void replacesALinkInPlaceOfAFileAndNotWhatItLeadsTo() throws IOException {
        Files.delete(file("index.html"));
        Files.createSymbolicLink(file("index.html"), precious());
        Files.createSymbolicLink(file("index.html.part"), precious());

        write("a/index.html", "one", "index.html", "four");

        assertThat(precious()).hasContent("precious");
        assertThat(file("index.html")).isRegularFile().hasContent("four");
        assertThat(Files.isSymbolicLink(file("index.html"))).isFalse();
    }

    @Test
    void replacesALinkEvenWhereItLeadsToTheSameWords() throws IOException {
        Files.delete(file("index.html"));
        Files.createSymbolicLink(file("index.html"), precious());

        write("a/index.html", "one", "index.html", "precious");

        assertThat(Files.isSymbolicLink(file("index.html"))).isFalse();
    }

    @Test
    void takesNoLinkForItsList() throws IOException {
        Path list = folder.resolve("outside/list");
        Files.move(file(".claimpress-files"), list);
        Files.createSymbolicLink(file(".claimpress-files"), list);

        assertThatThrownBy(() -> write("index.html", "four")).isInstanceOf(ForeignFolder.class);
        assertThat(Files.readString(list)).contains("a/index.html\n").doesNotContain("four");
    }

    @Test
    void refusesASiteThatIsALinkItself() throws IOException {
        Files.move(folder.resolve("site"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site"), folder.resolve("elsewhere"));

        assertThatThrownBy(() -> write("index.html", "four"))
                .isInstanceOf(ForeignFolder.class)
                .hasMessageContaining("name the folder that it leads to");
        assertThat(folder.resolve("elsewhere/index.html")).hasContent("two");
    }
}
