package org.claimpress.rule;

import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** One editorial rule. A rule is a class of its own, offered as a service; nothing else has to name it. */
public interface Rule {

    /** The rule's code, with what it means, why it matters, and an example. */
    Code code();

    /**
     * Whether only a site of which everything could be read can be held against the rule. Where something is missing because its
     * file cannot be read, that is the one mistake to tell.
     */
    default boolean needsWholeSite() {
        return false;
    }

    /** Looks at the site and reports each thing that breaks the rule. */
    void check(Site site, Findings findings);
}
