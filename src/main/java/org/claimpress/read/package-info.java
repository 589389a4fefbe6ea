/** Reads files into the model, reporting every problem with its place. */
@NullMarked
package org.claimpress.read;

import org.jspecify.annotations.NullMarked;
