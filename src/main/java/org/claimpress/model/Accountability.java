package org.claimpress.model;

import java.util.Optional;

/**
 * What only the publisher can say: who answers for the site and how to reach them. Each is absent until the publisher has
 * set it.
 *
 * @param contact where readers and parties send corrections and replies
 * @param responsible who answers for the site: a name and a postal address
 * @param funding who pays for it
 * @param independence how it keeps its judgement from those who pay for it or are written about
 * @param hosting whose servers it stands on, and what they keep of a visit
 * @param contentLicence under which terms its texts may be used
 */
public record Accountability(
        Optional<Contact> contact,
        Optional<String> responsible,
        Optional<String> funding,
        Optional<String> independence,
        Optional<String> hosting,
        Optional<String> contentLicence) {}
