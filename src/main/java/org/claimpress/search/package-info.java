/** What readers can search: each page with its words, in an index of small files of which a browser loads those it needs. */
@NullMarked
package org.claimpress.search;

import org.jspecify.annotations.NullMarked;
