/** Runs the steps in order and stops before writing if anything is wrong. */
@NullMarked
package org.claimpress.pipeline;

import org.jspecify.annotations.NullMarked;
