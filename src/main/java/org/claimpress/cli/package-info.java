/** Turns arguments into one command and its result into an exit code. */
@NullMarked
package org.claimpress.cli;

import org.jspecify.annotations.NullMarked;
