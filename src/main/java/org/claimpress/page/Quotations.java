package org.claimpress.page;

import org.claimpress.messages.Messages;
import org.claimpress.text.NestedQuotes;

/** Sets words for a page that puts them between the quotation marks of its language. */
final class Quotations {

    private Quotations() {}

    /** The words with the marks that they have inside quotation marks of this language. */
    static String nested(String words, Messages messages) {
        return new NestedQuotes(messages.say("quotation.inner-open"), messages.say("quotation.inner-close")).in(words);
    }
}
