package org.claimpress.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimpress.model.LogoShows;
import org.claimpress.model.Look;
import org.claimpress.output.Output;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.problem.Suggestions;

/**
 * A site's own templates and files, and the look that its settings name, laid over the templates that come with the program: a
 * file takes the place of the one with its name, and {@code assets/own.css} adds to the stylesheets.
 */
public final class OwnTheme {

    /** The stylesheet that adds to the others. */
    static final String ADDED_STYLE = "own.css";

    /** The stylesheet that is made of the settings. */
    static final String LOOK_STYLE = "look.css";

    private final Theme builtIn;
    private final Look look;
    private final LookPlaces places;
    private final OwnFolder own;
    private final Problems problems;
    private final SortedMap<String, SourceText> templates = new TreeMap<>();
    private final SortedMap<String, Output> assets;

    private OwnTheme(Theme builtIn, Look look, LookPlaces places, OwnFolder own, Problems problems) {
        this.builtIn = builtIn;
        this.look = look;
        this.places = places;
        this.own = own;
        this.problems = problems;
        this.assets = new TreeMap<>(builtIn.assets());
    }

    /**
     * Lays a folder over the templates that come with the program.
     *
     * @param folder the site's own folder, where it has one
     * @param shown how messages name it
     * @param without files to pass over, as messages name them
     * @param look what the settings say of the look
     * @param places where they say it
     * @throws IOException where the folder cannot be read
     */
    public static Theme over(
            Theme builtIn,
            Optional<Path> folder,
            String shown,
            Set<String> without,
            Look look,
            LookPlaces places,
            Problems problems)
            throws IOException {
        OwnFolder own = folder.isPresent()
                ? OwnFolder.read(folder.get(), shown, problems).without(without)
                : OwnFolder.none(shown);
        return new OwnTheme(builtIn, look, places, own, problems).theme();
    }

    private Theme theme() {
        takeTemplates();
        own.assets().keySet().stream()
                .filter(name -> !name.endsWith(".css"))
                .filter(this::isUsed)
                .forEach(name -> assets.put(name, Theme.asset(name, own.asset(name))));
        takeStyles();
        List<String> added = new ArrayList<>();
        String style = LookStyle.of(look, this::address);
        if (!style.isEmpty()) {
            assets.put(LOOK_STYLE, Theme.asset(LOOK_STYLE, style.getBytes(StandardCharsets.UTF_8)));
            added.add(LOOK_STYLE);
        }
        if (assets.containsKey(ADDED_STYLE)) {
            added.add(ADDED_STYLE);
        }
        checkContrast();
        SortedMap<String, SourceText> all = new TreeMap<>(builtIn.templates());
        all.putAll(templates);
        return new Theme(
                builtIn.shownFolder(),
                all,
                assets,
                new ThemeLook(
                        List.copyOf(added), policy(), logo(), look.favicon().flatMap(this::iconFile)),
                Set.copyOf(templates.keySet()));
    }

    private void takeTemplates() {
        own.templates().forEach((name, source) -> {
            SourceText usual = builtIn.templates().get(name);
            if (usual == null && !isMentioned(name)) {
                unused(source, name, builtIn.templates().keySet());
            } else if (usual == null || !usual.text().equals(source.text())) {
                templates.put(name, source);
            }
        });
    }

    /** Whether a template names the file, in full or from its own folder. */
    private boolean isMentioned(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return own.templates().values().stream()
                .anyMatch(template -> template.text().contains(last));
    }

    private boolean isUsed(String name) {
        boolean used = builtIn.assets().containsKey(name)
                || named().anyMatch(name::equals)
                || isMentioned(name)
                || styles().anyMatch(style -> style.names(name));
        if (!used) {
            unused(own.assetText(name), name, builtIn.assets().keySet());
        }
        return used;
    }

    private Stream<String> named() {
        Stream<String> fonts =
                look.fonts().stream().flatMap(font -> font.files().stream()).map(Look.FontFile::file);
        return Stream.of(look.logo().stream().map(Look.Logo::file), look.favicon().stream(), fonts)
                .flatMap(files -> files);
    }

    private Stream<OwnStyle> styles() {
        return own.assets().keySet().stream()
                .filter(name -> name.endsWith(".css"))
                .map(this::style);
    }

    private OwnStyle style(String name) {
        return new OwnStyle(name, own.assetText(name));
    }

    private void unused(SourceText source, String name, Set<String> known) {
        List<String> near = Suggestions.nearest(name, known);
        problems.report(
                ThemeCodes.UNUSED,
                source.whole(),
                "Nothing uses this file",
                near.isEmpty()
                        ? "Name it in content/site.yaml, in a template or in assets/" + ADDED_STYLE + ", or delete it."
                        : Suggestions.advice(name, known));
    }

    private void takeStyles() {
        for (String name : own.assets().keySet()) {
            boolean isStyle = name.endsWith(".css");
            if (isStyle && (name.equals(ADDED_STYLE) || isUsed(name))) {
                String text = style(name).text(assets, problems);
                assets.put(name, Theme.asset(name, text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    /** The address of a file that a font names, relative to the stylesheets. */
    private String address(String name) {
        return file(name, places.ofFont(look, name)).map(this::published).orElse(name);
    }

    private String published(String name) {
        return Objects.requireNonNull(assets.get(name)).path().value().substring("assets/".length());
    }

    private Optional<String> iconFile(String name) {
        return file(name, places.of("favicon"));
    }

    private Optional<String> file(String name, Place place) {
        if (assets.containsKey(name)) {
            return Optional.of(name);
        }
        problems.report(
                ThemeCodes.MISSING,
                place,
                "There is no usable file \"" + own.shown("assets/" + name) + "\"",
                own.assets().isEmpty()
                        ? "Put the file there."
                        : Suggestions.advice(name, own.assets().keySet()));
        return Optional.empty();
    }

    private Optional<ThemeLook.Logo> logo() {
        return look.logo()
                .flatMap(logo -> file(logo.file(), places.of("logo.file")).map(name -> logo(logo, name)));
    }

    private ThemeLook.Logo logo(Look.Logo logo, String name) {
        Optional<PictureSize> size = FileKind.of(name).flatMap(kind -> PictureSize.of(kind, own.asset(name)));
        if (size.isEmpty()) {
            problems.report(
                    ThemeCodes.REFUSED,
                    own.assetText(name).whole(),
                    "The picture does not say how large it is",
                    "Give the element <svg> a viewBox, such as viewBox=\"0 0 120 40\".");
        }
        return new ThemeLook.Logo(
                name,
                size.map(PictureSize::width).orElse(1),
                size.map(PictureSize::height).orElse(1),
                logo.shows() == LogoShows.TITLE);
    }

    /** Of what the site has of its own the policy allows that, and nothing else. */
    private String policy() {
        return allows(FileKind.Use.PICTURE, "img-src") + allows(FileKind.Use.FONT, "font-src");
    }

    private String allows(FileKind.Use use, String directive) {
        boolean any = assets.keySet().stream()
                .anyMatch(name ->
                        FileKind.of(name).filter(kind -> kind.use() == use).isPresent());
        return any ? "; " + directive + " 'self'" : "";
    }

    private void checkContrast() {
        look.accent().ifPresent(accent -> {
            List<String> styles = Stream.of("site.css", ADDED_STYLE)
                    .flatMap(name -> Stream.ofNullable(assets.get(name)))
                    .map(Output::text)
                    .toList();
            new Contrast(new Palette(styles), problems).check(accent, places);
        });
    }
}
