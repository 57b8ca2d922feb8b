package org.constat.event;

import java.util.List;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/**
 * One happening as one report tells it.
 *
 * @param background told as context of another story, never counted as new
 * @param sides who acted and who was acted upon
 * @param claims ids of its claims, in order of the text
 */
public record Event(
        int n,
        EventType type,
        boolean background,
        Value.@Nullable When date,
        List<Value.Place> places,
        Sides sides,
        List<String> claims) {

    public record Sides(List<Value.Party> a, List<Value.Party> b) {

        /** The bodies alone: a person without an office is named nowhere but in the report. */
        public Sides withoutPersons() {
            return new Sides(bodies(a), bodies(b));
        }

        private static List<Value.Party> bodies(List<Value.Party> parties) {
            return parties.stream()
                    .filter(p -> p.kind() != Value.PartyKind.PERSON)
                    .toList();
        }
    }
}
