/** Tests of the words of the interface. */
@NullMarked
package org.claimpress.messages;

import org.jspecify.annotations.NullMarked;
