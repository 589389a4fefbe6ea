/** Locks quotations to stored copies, counts independent origins, caps statuses. */
@NullMarked
package org.claimpress.evidence;

import org.jspecify.annotations.NullMarked;
