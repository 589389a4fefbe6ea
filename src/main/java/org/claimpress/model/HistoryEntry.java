package org.claimpress.model;

import java.time.LocalDate;

/**
 * A change made to a claim's page.
 *
 * @param date when
 * @param kind what kind of change
 * @param what what was changed, in a sentence
 */
public record HistoryEntry(LocalDate date, HistoryKind kind, String what) {}
