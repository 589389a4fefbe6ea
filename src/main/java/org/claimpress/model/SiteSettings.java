package org.claimpress.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimpress.markdown.RichText;

/**
 * What holds for the site as a whole.
 *
 * @param title its title
 * @param tagline what it is about, in a sentence
 * @param lead what the site has found, in a sentence
 * @param introduction what a reader should know first, in a few sentences
 * @param questions what readers ask first, with the answers
 * @param findings what the site has found, in a few sentences for each standing
 * @param glossary what names and words in the titles of claims mean
 * @param selection how the claims were chosen, and what their number therefore does not say
 * @param baseUrl where it is published, with a closing slash
 * @param language the language of its texts
 * @param repository where its content is kept, if that is public
 * @param publisher who publishes it
 * @param publisherNote what readers should know of the publisher, in a sentence
 * @param accountability who answers for the site, and how to reach them
 * @param recheckAfterDays after how many days a claim should be checked again
 * @param quotedShareAtMost how many percent of a stored copy the quotations of all claims may take together
 * @param alwaysAnswering the parties whose answer every claim shows, accused or not
 * @param appearance how it looks, and what its pages have
 */
public record SiteSettings(
        String title,
        String tagline,
        Optional<RichText> lead,
        String introduction,
        List<Question> questions,
        List<Finding> findings,
        List<GlossaryEntry> glossary,
        Optional<String> selection,
        URI baseUrl,
        Locale language,
        Optional<URI> repository,
        String publisher,
        String publisherNote,
        Accountability accountability,
        int recheckAfterDays,
        int quotedShareAtMost,
        List<String> alwaysAnswering,
        Appearance appearance) {

    /** The same settings for a site published elsewhere. */
    public SiteSettings publishedAt(URI otherBaseUrl) {
        return new SiteSettings(
                title,
                tagline,
                lead,
                introduction,
                questions,
                findings,
                glossary,
                selection,
                otherBaseUrl,
                language,
                repository,
                publisher,
                publisherNote,
                accountability,
                recheckAfterDays,
                quotedShareAtMost,
                alwaysAnswering,
                appearance);
    }
}
