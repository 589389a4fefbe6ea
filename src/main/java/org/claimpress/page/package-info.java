/** Decides which pages exist, at which address, and what each shows. */
@NullMarked
package org.claimpress.page;

import org.jspecify.annotations.NullMarked;
