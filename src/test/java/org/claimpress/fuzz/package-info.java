/**
 * Feeds readers with inputs that somebody hostile, or something broken, could give them. A plain harness: the same seed gives the
 * same inputs on every machine, and it needs no agent and no native library.
 */
@NullMarked
package org.claimpress.fuzz;

import org.jspecify.annotations.NullMarked;
