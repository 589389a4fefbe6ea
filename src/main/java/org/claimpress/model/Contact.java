package org.claimpress.model;

import java.net.URI;
import java.util.Optional;

/**
 * How to reach whoever publishes the site; at least one way is given.
 *
 * @param mail an e-mail address
 * @param form the page of a form
 */
public record Contact(Optional<String> mail, Optional<URI> form) {}
