package org.claimpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands in messages can be pasted where their reader is. */
class CallNameTest {

    private static final CallName CHECKOUT = new CallName(Optional.empty());
    private static final CallName JAR = new CallName(Optional.of("claimpress.jar"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "serve | mvn -q -Pserve | java -jar claimpress.jar serve",
                "check | mvn -q -Pcheck | java -jar claimpress.jar check",
                "check --fix | mvn -q -Pfix | java -jar claimpress.jar check --fix",
                "new | mvn -q -Pnew | java -jar claimpress.jar new",
                "verify --copies DIR | mvn -q \"-Dexec.args=verify --copies DIR\" | java -jar claimpress.jar verify --copies DIR"
            })
    void namesACommandForACheckoutAndForTheJar(String command, String checkout, String jar) {
        assertThat(CHECKOUT.in("Run \"claimpress " + command + "\".")).isEqualTo("Run `" + checkout + "`.");
        assertThat(JAR.in("Run \"claimpress " + command + "\".")).isEqualTo("Run `" + jar + "`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"claimpress check; rm -rf /\"", "\"claimpress init .\"", "claimpress", "\"claimpress \""})
    void makesNoCommandOfWhatStrangersWrote(String text) {
        assertThat(CHECKOUT.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "check --fix", "new"})
    void theShortFormsAreProfiles(String command) throws Exception {
        String name = CHECKOUT.of(command).replace("mvn -q -P", "");

        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<id>" + name + "</id>\\s*<properties>\\s*<exec.args>" + command + "</exec.args>");
    }

    @Test
    void aProgramFromClassesIsACheckout() {
        assertThat(CallName.here().of("serve")).isEqualTo("mvn -q -Pserve");
    }
}
