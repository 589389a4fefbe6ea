/** Checks the finished outputs: links, anchors, ids, markup, weight; bundles those that changed, for reviewers. */
@NullMarked
package org.claimpress.audit;

import org.jspecify.annotations.NullMarked;
