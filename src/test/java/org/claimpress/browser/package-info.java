/** The pages in a real browser. */
package org.claimpress.browser;
