package org.claimpress.model;

import java.util.Optional;
import org.claimpress.markdown.RichText;

/**
 * A page about the site itself: methodology, corrections policy, about.
 *
 * @param id its id, which is also its address
 * @param title its title
 * @param summary what it tells, in a sentence
 * @param policy which of the policies it is that organisations publish, if any
 * @param body the text
 */
public record TextPage(String id, String title, String summary, Optional<Policy> policy, RichText body) {}
