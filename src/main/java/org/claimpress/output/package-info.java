/** A finished file: its address and its bytes. */
@NullMarked
package org.claimpress.output;

import org.jspecify.annotations.NullMarked;
