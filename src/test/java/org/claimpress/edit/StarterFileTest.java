package org.claimpress.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.claimpress.output.Program;
import org.junit.jupiter.api.Test;

class StarterFileTest {

    private static final Optional<URI> REPOSITORY = Optional.of(URI.create("https://code.example/acme/press"));

    private static String adapted(String text) {
        return new StarterFile(new Program("1.2.0", REPOSITORY)).of(text);
    }

    @Test
    void usesTheActionOfTheRelease() {
        assertThat(adapted("- uses: ./.github/actions/claimpress\n- uses: ./base/.github/actions/claimpress\n"))
                .isEqualTo("- uses: acme/press/.github/actions/claimpress@v1.2.0\n".repeat(2));
    }

    @Test
    void leavesABlankWhereTheProgramWasNeverReleased() {
        String blank = "FILL-IN-OWNER/FILL-IN-REPOSITORY/.github/actions/claimpress@FILL-IN-RELEASE\n";

        assertThat(new StarterFile(new Program("1.2.0", Optional.empty())).of("./.github/actions/claimpress\n"))
                .isEqualTo(blank);
        assertThat(new StarterFile(new Program("1.2.0-SNAPSHOT", REPOSITORY)).of("./.github/actions/claimpress\n"))
                .isEqualTo(blank);
    }

    @Test
    void leavesOutWhatHoldsOnlyHere() {
        assertThat(adapted("""
                        a
                          # here only: the program
                        b
                          # end of here only
                        c # here only
                        <!-- here only: a style -->
                        d
                        <!-- end of here only -->
                        e <!-- here only -->
                        f
                        """)).isEqualTo("a\nf\n");
    }

    @Test
    void writesWhatHoldsElsewhereInItsPlace() {
        assertThat(adapted("You need Maven. <!-- here only --> <!-- elsewhere: You need `claimpress.jar`. -->\n"))
                .isEqualTo("You need `claimpress.jar`.\n");
    }

    @Test
    void callsTheProgramByItsJar() {
        assertThat(adapted("    mvn -q -Pnew     # asks\n")).isEqualTo("    java -jar claimpress.jar new     # asks\n");
        assertThat(adapted("    mvn -q -Pfix\n")).isEqualTo("    java -jar claimpress.jar check --fix\n");
        assertThat(adapted("`mvn -q \"-Dexec.args=explain CODE\"`\n"))
                .isEqualTo("`java -jar claimpress.jar explain CODE`\n");
    }

    @Test
    void saysWhereTheReleasesAre() {
        assertThat(adapted("[its releases]({releases})\n"))
                .isEqualTo("[its releases](https://code.example/acme/press/releases)\n");
    }
}
