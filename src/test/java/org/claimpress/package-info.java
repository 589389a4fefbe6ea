/** Tests of Claimpress as a whole. */
package org.claimpress;
