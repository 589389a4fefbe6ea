package org.claimpress.write;

/**
 * What writing did.
 *
 * @param written how many files were new or changed
 * @param unchanged how many stood there already, byte for byte
 * @param deleted how many were no longer part of the site
 */
public record WriteReport(int written, int unchanged, int deleted) {}
