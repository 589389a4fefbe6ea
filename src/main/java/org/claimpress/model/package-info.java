/** The facts of a site as immutable values, without positions. */
@NullMarked
package org.claimpress.model;

import org.jspecify.annotations.NullMarked;
