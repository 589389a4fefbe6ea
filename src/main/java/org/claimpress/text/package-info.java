/** What may stand in texts, addresses and file names, and how much of it. */
@NullMarked
package org.claimpress.text;

import org.jspecify.annotations.NullMarked;
