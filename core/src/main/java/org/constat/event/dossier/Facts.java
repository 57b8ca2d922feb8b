package org.constat.event.dossier;

import java.util.List;
import org.constat.event.figure.Telling;

/**
 * What is said of an event besides numbers.
 *
 * @param days the usual one first
 * @param places the usual one first, then from fine to coarse
 * @param means those that most reports name first
 * @param expected follow-ups that a report announces
 * @param byAttackerOnly claims about those attacked that nobody but the attacker makes
 */
public record Facts(
        List<Account> days,
        List<Account> places,
        List<Account> means,
        List<Telling> condition,
        Views views,
        List<Telling> expected,
        List<Telling> byAttackerOnly) {}
