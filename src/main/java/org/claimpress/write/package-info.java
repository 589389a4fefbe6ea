/** Makes the site's folder equal to a set of outputs. */
@NullMarked
package org.claimpress.write;

import org.jspecify.annotations.NullMarked;
