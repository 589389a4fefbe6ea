/** Markdown to safe HTML, with its headings, links and their places. */
@NullMarked
package org.claimpress.markdown;

import org.jspecify.annotations.NullMarked;
