package org.claimpress.picture;

/**
 * An arrow between two nodes of a graph.
 *
 * @param from the node it leaves
 * @param to the node it points at
 */
public record Arrow(String from, String to) {}
