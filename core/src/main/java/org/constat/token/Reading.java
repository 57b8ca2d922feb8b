package org.constat.token;

/** One way to take a word: its lemma, and the names it carries (part of speech, traits, classes). */
public record Reading(String lemma, Tags tags) {}
