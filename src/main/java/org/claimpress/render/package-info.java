/** Turns pages into outputs: HTML by templates, data by writers. */
@NullMarked
package org.claimpress.render;

import org.jspecify.annotations.NullMarked;
