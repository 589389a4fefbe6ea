package org.claimpress.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.model.Colour;

/** The colours that stylesheets name, for light pages and for dark ones. */
final class Palette {

    /** What pages have behind their links. */
    private static final List<String> BACKGROUNDS = List.of("--paper", "--tint");

    private static final Pattern PIECE = Pattern.compile(
            "(?s)/\\*.*?\\*/|(?<open>[^{};]{0,1000})\\{|(?<name>--[a-z-]+)\\s*:\\s*(?<value>#[0-9A-Fa-f]+)\\s*(?=[;}])|\\}");

    private final Map<String, Colour> light = new TreeMap<>();
    private final Map<String, Colour> dark = new TreeMap<>();

    /** @param stylesheets in their order; of two that name the same colour the later counts */
    Palette(List<String> stylesheets) {
        stylesheets.forEach(this::read);
    }

    private void read(String css) {
        Deque<String> around = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(css);
        while (piece.find()) {
            if (piece.group("open") != null) {
                around.push(piece.group("open").strip());
            } else if (piece.group("name") != null) {
                Colour.of(piece.group("value")).ifPresent(colour -> take(piece.group("name"), colour, around));
            } else if (piece.group().equals("}") && !around.isEmpty()) {
                around.pop();
            }
        }
    }

    private void take(String name, Colour colour, Deque<String> around) {
        List<String> conditions =
                around.stream().filter(rule -> rule.startsWith("@media")).toList();
        boolean always = conditions.isEmpty();
        boolean inTheDark = conditions.stream().anyMatch(rule -> rule.contains("prefers-color-scheme: dark"));
        if (always) {
            light.put(name, colour);
        } else if (inTheDark) {
            dark.put(name, colour);
        }
    }

    /** What stands behind links on light pages. */
    List<Colour> lightBackgrounds() {
        return backgrounds(light);
    }

    /** What stands behind links on dark pages. */
    List<Colour> darkBackgrounds() {
        return backgrounds(dark);
    }

    private static List<Colour> backgrounds(Map<String, Colour> colours) {
        List<Colour> found = new ArrayList<>();
        BACKGROUNDS.forEach(name -> Optional.ofNullable(colours.get(name)).ifPresent(found::add));
        return found;
    }
}
