/** What may stand in texts, addresses and file names, how much of it, and when two texts are the same. */
@NullMarked
package org.claimpress.text;

import org.jspecify.annotations.NullMarked;
