package org.claimpress.model;

import java.util.List;

/**
 * What was found when quotations were compared with stored copies.
 *
 * @param copies the copies
 * @param quotes the quotations
 */
public record QuoteLock(List<LockedCopy> copies, List<LockedQuote> quotes) {}
