/** The words of the interface, by language: messages with placeholders and plurals, read from files. */
@NullMarked
package org.claimpress.messages;

import org.jspecify.annotations.NullMarked;
