package org.claimpress.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a build is made of.
 *
 * @param content the folder of the records
 * @param shownContent how messages name it
 * @param templates the folder of the templates that come with the program
 * @param shownTemplates how messages name it
 * @param own the site's own templates, where it has some
 * @param site the folder of the site
 * @param shownSite how messages name it
 * @param baseUrl where the site is published, where that is not what the settings say
 * @param today the day of the build; no output depends on it
 * @param clock tells when a step has taken too long; no output depends on it
 */
public record BuildOptions(
        Path content,
        String shownContent,
        Path templates,
        String shownTemplates,
        Optional<OwnTemplates> own,
        Path site,
        String shownSite,
        Optional<URI> baseUrl,
        LocalDate today,
        Clock clock) {

    /** A site without templates of its own, with a clock that stands still, so that no step takes too long. */
    public BuildOptions(
            Path content,
            String shownContent,
            Path templates,
            String shownTemplates,
            Path site,
            String shownSite,
            Optional<URI> baseUrl,
            LocalDate today) {
        this(
                content,
                shownContent,
                templates,
                shownTemplates,
                Optional.empty(),
                site,
                shownSite,
                baseUrl,
                today,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** The same with templates of the site's own. */
    public BuildOptions with(OwnTemplates others) {
        return new BuildOptions(
                content,
                shownContent,
                templates,
                shownTemplates,
                Optional.of(others),
                site,
                shownSite,
                baseUrl,
                today,
                clock);
    }
}
