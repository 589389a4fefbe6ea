package org.claimpress.rule;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.StoredCopies;
import org.claimpress.evidence.Sentences;
import org.claimpress.model.Site;
import org.claimpress.model.StyleRule;

/**
 * Prints how long the sentences of our own words are on the real site, by kind of field and together, and how often each rule
 * of house style finds something. Sentences with a verb are not told from others, so notes of two words count.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dmain.class=org.claimpress.rule.OwnWordsTable
 * </pre>
 */
public final class OwnWordsTable {

    private OwnWordsTable() {}

    /** Prints the table; takes no arguments. */
    public static void main(String[] arguments) {
        Site site = StoredCopies.content().site();
        Map<String, List<Integer>> lengths = OwnTexts.of(site).stream()
                .collect(Collectors.groupingBy(
                        own -> own.kind().word(),
                        TreeMap::new,
                        Collectors.flatMapping(OwnWordsTable::lengths, Collectors.toList())));
        PrintStream out = System.out;
        out.println("field         sentences   mean    95th   longest");
        lengths.forEach((field, words) -> print(field, words, out));
        print("all", lengths.values().stream().flatMap(List::stream).toList(), out);
        printFindings(site, out);
    }

    /** How many words each sentence has. */
    private static Stream<Integer> lengths(OwnWords own) {
        return Sentences.in(own.text()).map(OwnWords::count).filter(words -> words > 0);
    }

    private static void print(String field, List<Integer> words, PrintStream out) {
        List<Integer> sorted = words.stream().sorted().toList();
        out.println(String.format(
                Locale.ROOT,
                "%-12s  %9d  %5.1f  %6d  %8d",
                field,
                sorted.size(),
                sorted.stream().mapToInt(Integer::intValue).average().orElse(0),
                sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1),
                sorted.get(sorted.size() - 1)));
    }

    private static void printFindings(Site site, PrintStream out) {
        Map<String, Long> found = Stream.of(StyleRule.Level.values())
                .flatMap(level -> StyleSearch.find(site, level).stream())
                .collect(Collectors.groupingBy(StyleSearch.Find::rule, TreeMap::new, Collectors.counting()));
        site.styleRules().stream()
                .filter(rule -> rule.kind() != StyleRule.Kind.HEDGE)
                .forEach(rule -> out.println(String.format(
                        Locale.ROOT,
                        "%-24s %-8s %4d findings",
                        rule.id(),
                        rule.level().word(),
                        found.getOrDefault(rule.id(), 0L))));
    }
}
