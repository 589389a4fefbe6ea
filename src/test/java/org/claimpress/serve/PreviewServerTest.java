package org.claimpress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final String PAGE = "<!doctype html><html lang=\"en\"><body><p>%s</p></body></html>\n";

    private final Preview preview = new Preview();
    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        server = PreviewServer.following(preview, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<Output> site(String words) {
        return List.of(Output.of(new SitePath("index.html"), PAGE.formatted(words)));
    }

    private String at(String address) throws IOException {
        try (InputStream body = URI.create(server.address() + address).toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsAPageOfWhatVersionItIsSoThatALateOneReloads() throws IOException {
        preview.built(site("first"), List.of());
        String first = at("");
        preview.built(site("second"), List.of());

        assertThat(first).contains("<p>first</p>", "data-version=\"1\"");
        assertThat(at("")).contains("<p>second</p>", "data-version=\"2\"");
        assertThat(at(".claimpress/state.js?known=0")).contains("\"version\":2");
    }

    @Test
    void keepsTheLastGoodVersion() throws IOException {
        preview.built(site("good"), List.of());
        preview.failed(List.of(new Preview.Message("claims/a.yaml:1:1", "Wrong", "line", "Mend it.")));

        assertThat(at("")).contains("<p>good</p>", "data-version=\"1\"");
        assertThat(at(".claimpress/state.js?known=0")).contains("\"version\":1").contains("claims/a.yaml:1:1");
    }

    @Test
    void addsNothingToASiteThatStaysAsItIs() throws IOException {
        try (PreviewServer still = PreviewServer.of(site("still"), "/record/", 0);
                InputStream body = still.address().toURL().openStream()) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE.formatted("still"));
        }
    }

    @Test
    void saysWhatTheSiteIsMadeWithoutAndForgetsItWithTheNextGoodVersion() throws IOException {
        preview.builtWithout(
                site("stand-in"), List.of(new Preview.Message("templates/a.ftlh:1:1", "Wrong", "line", "Mend it.")));
        assertThat(at("")).contains("<p>stand-in</p>");
        assertThat(at(".claimpress/state.js?known=0"))
                .contains("\"standIn\":true")
                .contains("templates/a.ftlh:1:1");

        preview.built(site("good"), List.of());
        assertThat(at(".claimpress/state.js?known=0")).contains("\"standIn\":false", "\"messages\":[]");
    }

    @ParameterizedTest
    @CsvSource({"logo.svg, image/svg+xml", "paper.webp, image/webp", "icon.ico, image/x-icon", "text.woff2, font/woff2"
    })
    void sendsPicturesAndFontsAsWhatTheyAre(String name, String type) throws IOException, InterruptedException {
        preview.built(List.of(Output.of(new SitePath("assets/" + name), "x")), List.of());

        assertThat(ask("GET", "assets/" + name).headers().firstValue("Content-Type"))
                .contains(type);
    }

    private HttpResponse<String> ask(String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest(name = "a page that is {0}, {1} for a {2}: {3} for a page, {4} for the state")
    @CsvSource({
        "same-origin, no-cors, script, 200, 200",
        "same-origin, navigate, document, 200, 200",
        "same-origin, navigate, iframe, 200, 200",
        "none, navigate, document, 200, 200",
        "same-site, no-cors, script, 403, 403",
        "same-site, navigate, iframe, 403, 403",
        "same-site, navigate, document, 200, 403",
        "cross-site, no-cors, image, 403, 403",
        "cross-site, cors, empty, 403, 403",
        "cross-site, navigate, object, 403, 403",
        "cross-site, navigate, document, 200, 403",
        "something-new, no-cors, script, 403, 403",
    })
    void answersItsOwnPagesAndWhoeverFollowsALink(String site, String mode, String destination, int page, int state)
            throws IOException, InterruptedException {
        preview.built(site("draft"), List.of());
        String[] headers = {"Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", destination};

        assertThat(ask("GET", "", headers).statusCode()).isEqualTo(page);
        assertThat(ask("GET", ".claimpress/state.js?known=0", headers).statusCode())
                .isEqualTo(state);
    }

    @Test
    void forbidsOtherSitesToLoadOrFrameWhateverItAnswers() throws IOException, InterruptedException {
        preview.built(site("draft"), List.of());

        for (String address : List.of("", "nowhere", ".claimpress/preview.js")) {
            HttpHeaders answer = ask("GET", address).headers();
            assertThat(answer.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(answer.firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'self'");
            assertThat(answer.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void onlyShowsItsPages(String method) throws IOException, InterruptedException {
        preview.built(site("draft"), List.of());

        HttpResponse<String> answer = ask(method, "");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.body()).doesNotContain("draft");
    }

    @Test
    void answersTheHeadAlone() throws IOException, InterruptedException {
        preview.built(site("draft"), List.of());

        HttpResponse<String> answer = ask("HEAD", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
