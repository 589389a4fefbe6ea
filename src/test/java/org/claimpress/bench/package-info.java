/** Measures how the build grows. Nothing here is a test: speed is looked at, not asserted. */
package org.claimpress.bench;
