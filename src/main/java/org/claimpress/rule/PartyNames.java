package org.claimpress.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimpress.model.Party;
import org.claimpress.model.Source;

/** Recognises a party by its names, among them those that readers know it by. */
final class PartyNames {

    private final Pattern names;

    /** @param party the party to recognise */
    PartyNames(Party party) {
        String any = String.join(
                "|",
                Stream.concat(Stream.of(party.name()), party.alsoCalled().stream())
                        .map(Pattern::quote)
                        .toList());
        this.names = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a source names the party as its publisher or among its authors. */
    boolean madeIt(Source source) {
        return named(source.publisher()) || named(source.author());
    }

    private boolean named(Optional<String> text) {
        return text.filter(words -> names.matcher(words).find()).isPresent();
    }
}
