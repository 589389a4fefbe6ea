package org.claimpress.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.serve.PreviewServer;

/** The Inbox Record, built for and served at an address of this machine, under a path of its own as GitHub Pages does. */
final class ServedSite implements AutoCloseable {

    private static final String BASE = "/record/";

    private final PreviewServer server;

    private ServedSite(PreviewServer server) {
        this.server = server;
    }

    static ServedSite in(Path folder) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        BuildOptions options = new BuildOptions(
                Path.of("content"),
                "content",
                Path.of("templates"),
                "templates",
                folder,
                "site",
                Optional.of(URI.create("http://127.0.0.1:" + port + BASE)),
                LocalDate.of(2027, 1, 1));
        BuildResult built = new Pipeline(options, StepListener.none()).build();
        return new ServedSite(PreviewServer.of(built.outputs(), BASE, port));
    }

    /** The absolute address of this page. */
    String at(String page) {
        return server.address() + page;
    }

    @Override
    public void close() {
        server.close();
    }
}
