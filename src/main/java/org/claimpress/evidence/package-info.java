/** Compares quotations with stored copies of their sources. */
@NullMarked
package org.claimpress.evidence;

import org.jspecify.annotations.NullMarked;
