/** Helps editors: writes drafts, mends records and tells changes in words. */
@NullMarked
package org.claimpress.edit;

import org.jspecify.annotations.NullMarked;
