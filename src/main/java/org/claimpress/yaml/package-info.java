/** YAML as a tree that remembers where each key and value stands. */
@NullMarked
package org.claimpress.yaml;

import org.jspecify.annotations.NullMarked;
