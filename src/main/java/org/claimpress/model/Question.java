package org.claimpress.model;

import java.util.List;
import org.claimpress.markdown.RichText;

/**
 * A question that readers bring, with the answer that the site's claims give.
 *
 * @param question the question, as a reader would ask it
 * @param answer the answer, in a sentence or two that link to the claims
 * @param claims the ids of the claims that it rests on
 */
public record Question(String question, RichText answer, List<String> claims) {}
