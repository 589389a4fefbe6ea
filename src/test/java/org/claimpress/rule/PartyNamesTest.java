package org.claimpress.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimpress.model.Site;
import org.claimpress.read.WrittenContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a source is by the party called Acme, the Acme Platforms or Bookface. */
class PartyNamesTest {

    private static boolean isByAcme(String line) {
        Site site = new WrittenContent()
                .party("acme", "name: Acme", "also-called: [The Acme Platforms, Bookface]")
                .source("source", line)
                .site();
        return new PartyNames(site.party("acme")).madeIt(site.source("source"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme|true",
                "ACME|true",
                "The Acme Platforms|true",
                "Bookface, Inc.|true",
                "Bookface Inc.|true",
                "Acme (newsroom, Brazil)|true",
                "Acme’s newsroom|true",
                "Acme Help Center|true",
                "@acme on Twitter, quoted by the Herald|true",
                "The Acme Valley Tribune|false",
                "Acme Herald|false",
                "Acme Copywriters|false",
                "Acmetown Herald|false",
                "The Herald of Acme|false",
                "The Herald, quoting Acme|false"
            })
    void aPublisherIsAPartyThatItBeginsWithAndOfWhichNoOtherNameIsMade(String publisher, boolean isAcme) {
        assertThat(isByAcme("publisher: \"" + publisher + "\"")).isEqualTo(isAcme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Jo Doe, Acme|true", "A lawyer of Bookface|true", "Jo Acmes|false", "Jo Doe|false"})
    void anAuthorIsAPartyThatIsNamed(String author, boolean isAcme) {
        assertThat(isByAcme("author: \"" + author + "\"")).isEqualTo(isAcme);
    }
}
