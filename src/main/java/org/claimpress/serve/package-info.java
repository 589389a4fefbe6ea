/** Serves a site on the loopback address, and tells browsers when it has changed. */
@NullMarked
package org.claimpress.serve;

import org.jspecify.annotations.NullMarked;
