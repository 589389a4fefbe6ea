package org.claimpress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        preview.built(site("first"));
        String first = at("");
        preview.built(site("second"));

        assertThat(first).contains("<p>first</p>", "data-version=\"1\"");
        assertThat(at("")).contains("<p>second</p>", "data-version=\"2\"");
        assertThat(at(".claimpress/state.js?known=0")).contains("\"version\":2");
    }

    @Test
    void keepsTheLastGoodVersion() throws IOException {
        preview.built(site("good"));
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
}
