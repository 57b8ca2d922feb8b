package org.constat.ledger.search;

/**
 * A word as it is compared, and where it stands in the text as printed.
 *
 * @param word letters and digits only
 * @param start first UTF-16 unit, {@code end} behind the last
 */
public record Term(String word, int start, int end) {}
