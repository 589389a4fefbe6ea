package org.claimpress.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.ForeignTitle;
import org.claimpress.output.SitePath;
import org.claimpress.page.SearchKind;

/**
 * A page that can be found.
 *
 * @param kind what it is
 * @param status the id of its status, where it is a claim's
 * @param page its path
 * @param title its title
 * @param foreign the title in parts, where some of it is in another language
 * @param shown what a result shows below the title
 * @param fields the texts by which it is found
 */
record SearchEntry(
        SearchKind kind,
        Optional<String> status,
        SitePath page,
        String title,
        Optional<ForeignTitle> foreign,
        String shown,
        List<Field> fields) {

    /**
     * A text by which a page is found.
     *
     * @param text the text
     * @param boost how much a word in it counts
     */
    record Field(String text, double boost) {

        private static final double SHORTEST = 1.8;
        private static final double LONGEST = 0.7;

        /** A text of which each word says the more the shorter it is, beside others of its sort with this many words. */
        static Field weighed(String text, double boost, int usualWords) {
            double share = Math.sqrt(
                    (double) usualWords / Math.max(1, SearchWords.of(text).size()));
            return new Field(text, boost * Math.max(LONGEST, Math.min(SHORTEST, share)));
        }
    }

    /** How much each of its words counts. A word that stands in a field several times counts a little more. */
    Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (Field field : fields) {
            Map<String, Integer> counts = new HashMap<>();
            SearchWords.of(field.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
            counts.forEach((word, count) ->
                    weights.merge(word, kind.boost() * field.boost() * (1 + Math.log(count) / 4), Double::sum));
        }
        return weights;
    }
}
