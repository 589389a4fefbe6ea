/** Editorial rules: each looks at the whole site and reports. */
@NullMarked
package org.claimpress.rule;

import org.jspecify.annotations.NullMarked;
