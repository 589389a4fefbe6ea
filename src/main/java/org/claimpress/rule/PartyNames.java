package org.claimpress.rule;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.Party;
import org.claimpress.model.Source;

/**
 * Recognises a party by its names, among them those that readers know it by. An author is the party where its name stands
 * anywhere: “Jo Doe, Acme”. A publisher is only where it begins with the name, and nothing follows that makes it another's:
 * “Acme, Inc.” and “Acme (newsroom)” are Acme, “The Acme Valley Tribune” is not.
 */
final class PartyNames {

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";
    private static final String LEGAL_FORM =
            "inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|sa|group|holdings?";
    private static final String OFFICE = "newsroom|blog|help|support|(?:press|media|news) (?:office|room|team)|on";

    private final Pattern author;
    private final Pattern publisher;

    /** @param party the party to recognise */
    PartyNames(Party party) {
        String any = Stream.concat(Stream.of(party.name()), party.alsoCalled().stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.author = Pattern.compile("(?<![\\p{L}\\p{N}])" + any + WORD_ENDS, CASE);
        this.publisher = Pattern.compile(
                "(?:the |@)?" + any + "(?:['’]s)?(?:$| ?[,;:(/|–—]| (?:" + LEGAL_FORM + "|" + OFFICE + ")" + WORD_ENDS
                        + ")",
                CASE);
    }

    /** Whether a source names the party as its publisher or among its authors. */
    boolean madeIt(Source source) {
        return source.publisher()
                        .filter(name -> publisher.matcher(name).lookingAt())
                        .isPresent()
                || source.author().filter(name -> author.matcher(name).find()).isPresent();
    }
}
