package org.claimpress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problem;
import org.claimpress.serve.PreviewServer;

/**
 * A site, as a rule that of {@code content/}, whatever it holds: built for and served at an address of this machine, under a
 * path of its own as GitHub Pages does.
 */
final class ServedSite implements AutoCloseable {

    private static final String BASE = "/record/";
    private static final String PAGE = "index.html";

    private final PreviewServer server;
    private final List<Output> pages;

    private ServedSite(PreviewServer server, List<Output> outputs) {
        this.server = server;
        this.pages = outputs.stream()
                .filter(output -> output.path().value().endsWith(PAGE))
                .toList();
    }

    static ServedSite in(Path folder) throws IOException {
        return of(Path.of("content"), folder);
    }

    /** The site of this content, built into this folder. */
    static ServedSite of(Path content, Path folder) throws IOException {
        int port = freePort();
        BuildOptions options = new BuildOptions(
                content,
                "content",
                Path.of("templates"),
                "templates",
                folder,
                "site",
                Optional.of(address(port)),
                LocalDate.of(2027, 1, 1));
        BuildResult built = new Pipeline(options, StepListener.none()).build();
        assertThat(built.problems().sorted()).noneMatch(Problem::isError);
        return new ServedSite(PreviewServer.of(built.outputs(), BASE, port), built.outputs());
    }

    /** A site that something else builds into this folder for the address that it is told. */
    static ServedSite builtBy(Builder builder, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        builder.build(address(port));
        List<Output> outputs = new ArrayList<>();
        for (Path file : Fixtures.files(folder)) {
            String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
            outputs.add(Output.of(new SitePath(name), Files.readAllBytes(file)));
        }
        return new ServedSite(PreviewServer.of(outputs, BASE, port), outputs);
    }

    /** Builds a site for this address. */
    interface Builder {
        void build(URI address) throws IOException, InterruptedException;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + BASE);
    }

    /** One page of each kind, of several the heaviest, and an address where there is none. */
    Stream<String> pages() {
        Map<String, Output> kinds = new TreeMap<>();
        pages.forEach(page -> kinds.merge(kind(page), page, ServedSite::heavier));
        return Stream.concat(kinds.values().stream().map(ServedSite::address), Stream.of("no-such-page"));
    }

    /** The heaviest page of a claim. */
    String claim() {
        return pages.stream()
                .filter(page -> kind(page).equals("claims/*"))
                .reduce(ServedSite::heavier)
                .map(ServedSite::address)
                .orElseThrow();
    }

    /** The pages of all claims. */
    Stream<String> claims() {
        return pages.stream().filter(page -> kind(page).equals("claims/*")).map(ServedSite::address);
    }

    /** Whether the site has a page at this address. */
    boolean has(String address) {
        return pages.stream().anyMatch(page -> address(page).equals(address));
    }

    private static Output heavier(Output one, Output other) {
        return other.bytes().length > one.bytes().length ? other : one;
    }

    private static String kind(Output page) {
        String address = address(page);
        int end = address.indexOf('/');
        return end < 0 || end == address.length() - 1 ? address : address.substring(0, end) + "/*";
    }

    private static String address(Output page) {
        String path = page.path().value();
        return path.substring(0, path.length() - PAGE.length());
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
