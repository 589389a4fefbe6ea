package org.claimpress.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.output.Output;

/** The files of a site as GitHub Pages finds them: by name, or the {@code index.html} of a folder. */
final class SiteFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private final Map<String, Output> files = new HashMap<>();

    SiteFiles(List<Output> outputs) {
        outputs.forEach(output -> files.put(output.path().value(), output));
    }

    /** The file at this address, which is relative to the site's root; empty where there is none. */
    Optional<Output> at(String address) {
        String name = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        return Optional.ofNullable(files.get(name));
    }

    /** Whether there is a folder with a page at this address, which lacks its closing slash. */
    boolean isFolder(String address) {
        return files.containsKey(address + "/index.html");
    }

    /** The media type of a file. */
    static String type(Output file) {
        String name = file.path().value();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
