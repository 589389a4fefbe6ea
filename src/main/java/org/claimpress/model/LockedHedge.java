package org.claimpress.model;

/**
 * That a sentence of a stored copy holds a hedge around a quotation: a word that leaves open whether the sentence is true. Only
 * the word is kept, never the sentence.
 *
 * @param word the word or phrase, as the list of hedges has it
 * @param position where it begins in the copy's text, in code points from 0
 */
public record LockedHedge(String word, int position) {}
