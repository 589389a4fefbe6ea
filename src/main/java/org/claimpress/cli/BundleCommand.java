package org.claimpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress bundle}. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description =
                "Puts the pages that differ between two built sites into one file that needs no other, for reviewers.")
final class BundleCommand implements Callable<Integer> {

    /** Pages that list others change with every record; what a reviewer wants to see are the records' own. */
    private static final List<String> FOLDERS = List.of("claims", "sources", "parties", "explainers");

    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*)</main>", Pattern.DOTALL);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "The site as it was")
    private Path old = Path.of("old");

    @Parameters(index = "1", paramLabel = "NEW", description = "The site as it would be")
    private Path now = Path.of("site");

    @Parameters(index = "2", paramLabel = "FILE", description = "The file to write")
    private Path file = Path.of("changed-pages.html");

    @Override
    public Integer call() throws IOException {
        List<String> pages = changed();
        String style = "";
        try (Stream<Path> assets = Files.list(now.resolve("assets"))) {
            for (Path asset : assets.filter(
                            path -> path.getFileName().toString().matches("site\\..*\\.css"))
                    .toList()) {
                style = Files.readString(asset);
            }
        }
        StringBuilder bundle = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>Changed pages</title><style>")
                .append(style)
                .append("</style></head><body><main>\n<h1>Changed pages</h1>\n");
        bundle.append(pages.stream()
                .map(page -> "<p><a href=\"#" + page + "\">" + page + "</a></p>\n")
                .collect(Collectors.joining()));
        for (String page : pages) {
            Matcher main = MAIN.matcher(Files.readString(now.resolve(page), StandardCharsets.UTF_8));
            bundle.append("<hr id=\"").append(page).append("\">\n").append(main.find() ? main.group(1) : "");
        }
        Files.writeString(file, bundle.append("</main></body></html>\n"), StandardCharsets.UTF_8);
        spec.commandLine().getOut().println(pages.size() + " changed pages in " + ContentOptions.shown(file) + ".");
        return 0;
    }

    private List<String> changed() throws IOException {
        try (Stream<Path> walk = Files.walk(now)) {
            List<Path> pages = walk.filter(path -> path.endsWith("index.html"))
                    .filter(path -> now.relativize(path).getNameCount() == 3
                            && FOLDERS.contains(now.relativize(path).getName(0).toString()))
                    .sorted()
                    .toList();
            List<String> changed = new ArrayList<>();
            for (Path page : pages) {
                String name = now.relativize(page).toString().replace('\\', '/');
                Path before = old.resolve(name);
                if (!Files.exists(before) || !Arrays.equals(Files.readAllBytes(before), Files.readAllBytes(page))) {
                    changed.add(name);
                }
            }
            return changed;
        }
    }
}
