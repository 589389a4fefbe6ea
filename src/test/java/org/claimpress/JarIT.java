package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is published, used as a stranger would: alone, in a folder with nothing but records. */
class JarIT {

    @TempDir
    private Path folder;

    @Test
    void buildsASiteWithItsOwnTemplates() throws Exception {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));

        ProgramJar.in(folder).run("build");

        assertThat(Fixtures.withoutAssets(folder.resolve("site")))
                .isEqualTo(Fixtures.withoutAssets(Fixtures.SITES.resolve("small/expected")));
    }

    @Test
    void startsASiteThatBuildsAtOnce() throws Exception {
        ProgramJar jar = ProgramJar.in(folder);

        jar.run("init");
        jar.run("build");
        jar.run("init", "--update");

        assertThat(folder.resolve(".github/workflows/publish.yml")).exists();
        assertThat(folder.resolve("site/index.html")).exists();
    }
}
