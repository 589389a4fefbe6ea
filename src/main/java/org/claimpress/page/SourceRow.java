package org.claimpress.page;

import java.util.Optional;
import org.claimpress.model.Site;
import org.claimpress.model.Source;

/**
 * A source in a list.
 *
 * @param source its name and page
 * @param kind what it is
 * @param publisher who published it, where its name does not say so already
 * @param date when
 * @param reading how it was read
 * @param url where it is
 * @param archived an archived copy
 * @param claims how many claims lean on it
 */
public record SourceRow(
        Link source,
        String kind,
        Optional<String> publisher,
        Optional<DateView> date,
        String reading,
        Optional<String> url,
        Optional<String> archived,
        int claims) {

    static SourceRow of(Source source, Site site, Linker links) {
        return new SourceRow(
                links.source(source.id()),
                source.kind().label(site.messages()),
                source.publisher().filter(by -> !site.names().name(source).startsWith(by)),
                links.date(source.date()),
                source.reading().label(site.messages()),
                source.url().map(Object::toString),
                source.archived().map(Object::toString),
                site.claimsUsing(source.id()).size());
    }
}
