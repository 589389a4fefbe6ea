/** Checks the finished outputs: links, anchors, ids, markup, weight. */
@NullMarked
package org.claimpress.audit;

import org.jspecify.annotations.NullMarked;
