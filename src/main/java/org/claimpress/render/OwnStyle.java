package org.claimpress.render;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.problem.Suggestions;

/** A stylesheet of the site's own: it loads nothing but files that stand beside it. */
final class OwnStyle {

    private static final Pattern LOADS = Pattern.compile(
            "(?is)/\\*.*?\\*/|(?<import>@import\\b)|\\burl\\(\\s*(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<plain>[^)\"']*?))\\s*\\)");

    /** A path that stays where it is: no other host, no root, no data. */
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9._-]+/)*[A-Za-z0-9._-]+");

    private final String name;
    private final SourceText source;

    /** @param name its name, from the folder of assets */
    OwnStyle(String name, SourceText source) {
        this.name = name;
        this.source = source;
    }

    /** Whether it loads the asset with this name. */
    boolean names(String asset) {
        return LOADS.matcher(source.text())
                .results()
                .anyMatch(found -> asset(found).equals(Optional.of(asset)));
    }

    /**
     * Its text, with the files that it loads at the addresses under which they are published.
     *
     * @param files the assets by name
     */
    String text(Map<String, Output> files, Problems problems) {
        Matcher loads = LOADS.matcher(source.text());
        StringBuilder text = new StringBuilder();
        while (loads.find()) {
            loads.appendReplacement(text, Matcher.quoteReplacement(published(loads.toMatchResult(), files, problems)));
        }
        return loads.appendTail(text).toString();
    }

    private String published(MatchResult found, Map<String, Output> files, Problems problems) {
        Optional<Output> file = asset(found).map(files::get);
        if (found.group().startsWith("/*")) {
            return found.group();
        }
        if (file.isPresent()) {
            SitePath here = new SitePath("assets/" + name);
            return "url(\"" + here.linkTo(file.get().path()) + "\")";
        }
        problems.report(
                ThemeCodes.FOREIGN_STYLE,
                source.placeAt(
                        found.start(),
                        found.group().codePointCount(0, found.group().length())),
                "The stylesheet loads something that is not among the site's assets",
                asset(found)
                        .map(asset -> Suggestions.advice(asset, files.keySet()))
                        .orElse("Put the file into the folder assets, and name it without an address."));
        return found.group();
    }

    /** The name of the asset that is loaded, from the folder of assets; empty where no asset can be meant. */
    private Optional<String> asset(MatchResult found) {
        // The groups, in their order: an import, an address in one kind of marks, in the other, in none.
        for (int group = 2; group <= 4; group++) {
            if (found.group(group) != null && PATH.matcher(found.group(group)).matches()) {
                return Optional.of(URI.create(name).resolve(found.group(group)).toString());
            }
        }
        return Optional.empty();
    }
}
