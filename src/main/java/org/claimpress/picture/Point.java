package org.claimpress.picture;

/**
 * A point of a picture, in pixels from its upper left corner.
 *
 * @param x how far to the right
 * @param y how far down
 */
public record Point(int x, int y) {}
