package org.constat.event.dossier;

import java.util.List;
import org.constat.event.figure.Telling;

/**
 * Who did what, in words.
 *
 * @param responsibility who claims, who is accused, who denies, in canonical order
 * @param opposed matters on which bodies say different things
 */
public record Views(List<Telling> responsibility, List<Turn> turns, List<Opposed> opposed) {

    /** @param matter {@code responsibility}, or the code of a field, for states with their own code behind it */
    public record Opposed(String matter, List<Telling> tellings) {}
}
