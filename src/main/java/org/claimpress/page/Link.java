package org.claimpress.page;

import java.util.Optional;
import org.claimpress.model.ForeignTitle;

/**
 * A link as a template sets it.
 *
 * @param text the words
 * @param href the address, relative to the page
 * @param foreign the words in parts, where some of them are in another language than the page
 * @param apart what tells it apart from links with the same words, for those who do not see what stands around it
 */
public record Link(String text, String href, Optional<ForeignTitle> foreign, Optional<String> apart) {

    /** A link in the language of the page. */
    public Link(String text, String href) {
        this(text, href, Optional.empty(), Optional.empty());
    }
}
