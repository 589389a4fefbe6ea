package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly check of the sources' addresses asks each address once, whatever stands in it. */
class LinkCheckTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ServerSocket server;

    LinkCheckTest() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    }

    @BeforeEach
    void answerEveryRequest() {
        assumeTrue(isInstalled("bash") && isInstalled("curl"), "bash and curl are needed");
        new Thread(this::answer).start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private void answer() {
        try {
            while (true) {
                answerOne();
            }
        } catch (SocketException closed) {
            // The test has ended.
        } catch (IOException failure) {
            asked.add(failure.toString());
        }
    }

    private void answerOne() throws IOException {
        try (Socket socket = server.accept();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = lines.readLine();
            asked.add(line);
            while (line != null && !line.isEmpty()) {
                line = lines.readLine();
            }
            socket.getOutputStream()
                    .write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String reportOn(String url) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("source.yaml"), "id: source\nurl: " + url + "\n");
        Path report = folder.resolve("report.md");
        ProcessBuilder check = new ProcessBuilder(".github/check-links", folder.toString(), report.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        check.environment().put("PAUSE", "0");
        check.environment().put("HOME", folder.toString());
        // Nothing may stand between the script and the server of this test.
        check.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        assertThat(check.start().waitFor()).isZero();
        return Files.readString(report);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    @Test
    void asksOnceWhereAnAddressHasBracketsOrBraces() throws IOException, InterruptedException {
        String report = reportOn("\"" + address("/[1-50]/{a,b}") + "\"");

        assertThat(asked).hasSize(1).first().asString().contains("/[1-50]/{a,b}");
        assertThat(report).contains("Gone (404)");
    }

    @Test
    void asksNothingOfWhatIsNoAddressOfTheWeb() throws IOException, InterruptedException {
        assertThat(reportOn("file:///etc/passwd"))
                .startsWith("0 addresses answer.")
                .doesNotContain("passwd");
        assertThat(asked).isEmpty();
    }

    @Test
    void letsNoAddressOutOfItsMarksInTheReport() throws IOException, InterruptedException {
        assertThat(reportOn(address("/a`<b>@everyone`")))
                .contains("/a<b>@everyone`\n")
                .doesNotContain("a`");
    }

    @Test
    void takesNoSettingsFromTheUserWhoRunsIt() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".curlrc"), "url = \"" + address("/other") + "\"\n");

        reportOn(address("/page"));

        assertThat(asked).hasSize(1).first().asString().contains("/page");
    }
}
