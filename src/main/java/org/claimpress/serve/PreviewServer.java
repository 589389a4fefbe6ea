package org.claimpress.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;

/**
 * Serves a site as GitHub Pages would, on the loopback address alone, to this machine's own browsers. Requests that name
 * another host are refused, so that a page of another site cannot read it by way of a name that leads to this machine; so are
 * requests of other sites' pages, but for a visit by a link.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int MOVED = 302;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /**
     * Java's server sends the head of an answer before its body; without this the body waits some 40 ms until the browser has
     * confirmed the head. The server takes it from nowhere else.
     */
    private static final String SEND_AT_ONCE = "sun.net.httpserver.nodelay";

    /** Where the preview's own files are; no site has a file there. */
    private static final String OWN = "/.claimpress/";

    /** Assets whose names hold a hash of their content never change under that name. */
    private static final Pattern HASHED = Pattern.compile("assets/.*\\.[0-9a-f]{10}\\.[a-z]+");

    /** Stands in while there is no site yet: it can show why. */
    private static final Output NO_PAGE = Output.of(
            new SitePath("404.html"),
            "<!doctype html><html lang=\"en\"><title>No page</title><body><p>There is no such page.</p></body></html>\n");

    /** How long a browser's question is left open, in milliseconds. */
    private static final long PATIENCE = 20_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Preview preview;
    private final boolean following;
    private final String base;

    /**
     * Starts to serve a site that stays as it is.
     *
     * @param outputs its files
     * @param base the path under which it is served, such as {@code /} or {@code /record/}
     * @param port the port; 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static PreviewServer of(List<Output> outputs, String base, int port) throws IOException {
        Preview only = new Preview();
        only.built(outputs, List.of());
        return new PreviewServer(only, false, base, port);
    }

    /**
     * Starts to serve pages that reload when there is a newer version of them.
     *
     * @param preview has the newest version
     * @param port the port; 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static PreviewServer following(Preview preview, int port) throws IOException {
        return new PreviewServer(preview, true, "/", port);
    }

    private PreviewServer(Preview preview, boolean following, String base, int port) throws IOException {
        this.preview = preview;
        this.following = following;
        this.base = base;
        System.setProperty(SEND_AT_ONCE, "true");
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of the site's first page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            keepToOneself(exchange.getResponseHeaders());
            Asker asker = Asker.of(exchange.getRequestHeaders());
            String path = exchange.getRequestURI().getPath();
            boolean own = following && path.startsWith(OWN);
            if (!asker.namesThisMachine()) {
                send(exchange, FORBIDDEN, plain("This server answers this machine alone."));
            } else if (own ? !asker.maySeeState() : !asker.maySeePages()) {
                send(exchange, FORBIDDEN, plain("This server answers its own pages alone."));
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, METHOD_NOT_ALLOWED, plain("This server only shows its pages."));
            } else if (own) {
                ownFile(exchange, path.substring(OWN.length()));
            } else if (!path.startsWith(base)) {
                redirect(exchange, base);
            } else {
                answer(exchange, path.substring(base.length()));
            }
        }
    }

    /** Tells browsers, those too that do not say who asks, that no other site's page may load or frame what is sent. */
    private static void keepToOneself(Headers headers) {
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
        headers.set("X-Frame-Options", "SAMEORIGIN");
    }

    private void answer(HttpExchange exchange, String address) throws IOException {
        Preview.Version shown = preview.shown();
        Optional<Output> found = shown.files().at(address);
        if (found.isPresent()) {
            send(exchange, OK, withPreview(found.get(), shown));
        } else if (shown.files().isFolder(address)) {
            redirect(exchange, base + address + "/");
        } else {
            send(exchange, NOT_FOUND, withPreview(shown.files().at("404.html").orElse(NO_PAGE), shown));
        }
    }

    /** The script of the preview, and the state that it asks for. */
    private void ownFile(HttpExchange exchange, String name) throws IOException {
        switch (name) {
            case "preview.js" -> send(exchange, OK, script(ownScript()));
            case "state.js" -> {
                String query =
                        Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
                String known = query.replaceFirst("^known=", "");
                try {
                    int number = known.matches("[0-9]{1,9}") ? Integer.parseInt(known) : 0;
                    send(exchange, OK, script(preview.scriptAfter(number, PATIENCE)));
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
            }
            default -> send(exchange, NOT_FOUND, plain("There is no such file."));
        }
    }

    private static String ownScript() throws IOException {
        try (InputStream script = Objects.requireNonNull(PreviewServer.class.getResourceAsStream("preview.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Output script(String text) {
        return Output.of(new SitePath("script.js"), text);
    }

    /** The page with the script of the preview, which learns of what version the page is; all other files as they are. */
    private Output withPreview(Output file, Preview.Version version) {
        if (!following || !file.isHtml()) {
            return file;
        }
        String script =
                "<script src=\"" + OWN + "preview.js\" data-version=\"" + version.number() + "\" async></script>";
        return Output.of(file.path(), file.text().replace("</body>", script + "</body>"));
    }

    private static Output plain(String text) {
        return Output.of(new SitePath("message.txt"), text);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(MOVED, -1);
    }

    private static void send(HttpExchange exchange, int status, Output file) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", SiteFiles.type(file));
        boolean lasting = HASHED.matcher(file.path().value()).matches();
        exchange.getResponseHeaders().set("Cache-Control", lasting ? "max-age=3600, immutable" : "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || file.bytes().length == 0 ? -1 : file.bytes().length);
        if (!head && file.bytes().length > 0) {
            exchange.getResponseBody().write(file.bytes());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
