/** Lays out pictures: where each box and line goes. */
@NullMarked
package org.claimpress.picture;

import org.jspecify.annotations.NullMarked;
