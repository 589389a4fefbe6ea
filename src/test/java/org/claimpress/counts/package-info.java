/** Holds the numbers of built pages against numbers counted from the records by a second hand. */
package org.claimpress.counts;
