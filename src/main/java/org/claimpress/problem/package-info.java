/** A problem, where it is, and how to say it. */
@NullMarked
package org.claimpress.problem;

import org.jspecify.annotations.NullMarked;
