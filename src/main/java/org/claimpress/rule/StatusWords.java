package org.claimpress.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimpress.evidence.Sentences;
import org.claimpress.model.Claim;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;

/** Finds the names of statuses in our own words. */
final class StatusWords {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final Pattern NO =
            Pattern.compile("\\b(?:no|not|never|nobody|nothing|none|neither|cannot)\\b", Pattern.CASE_INSENSITIVE);

    private StatusWords() {}

    /**
     * The first name of a status in the text that is better established than each of these claims. A sentence that says no
     * before the name is left alone: “nothing was confirmed”.
     */
    static Optional<String> aboveAll(String text, List<Claim> claims, Site site) {
        int best = claims.stream()
                .mapToInt(claim -> site.statuses().indexOf(site.status(claim.status())))
                .min()
                .orElse(0);
        List<Status> above = site.statuses().subList(0, Math.max(0, best));
        boolean established =
                claims.stream().anyMatch(claim -> site.status(claim.status()).standing() == Standing.ESTABLISHED);
        Stream<String> names = Stream.concat(
                above.stream().map(Status::label),
                established ? Stream.empty() : Stream.of(Standing.ESTABLISHED.label()));
        String own = QUOTED.matcher(text).replaceAll("“”");
        return names.filter(name -> Sentences.in(own).anyMatch(sentence -> asserts(sentence, name)))
                .findFirst();
    }

    private static boolean asserts(String sentence, String name) {
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
        var found = word.matcher(sentence.toLowerCase(Locale.ROOT));
        return found.find() && !NO.matcher(sentence.substring(0, found.start())).find();
    }
}
