package org.claimpress.picture;

/**
 * A rectangle of a picture, in pixels from its upper left corner.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record Box(int x, int y, int width, int height) {}
