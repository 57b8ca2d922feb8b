package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.When;

/** Where and when the words around a happening put it. */
record Setting(List<Place> places, List<When> whens) {

    /** The happening's own place and time before those that its sentence names. */
    static Setting of(Happening h, List<Draft> around) {
        List<Place> places = new ArrayList<>();
        List<When> whens = new ArrayList<>();
        Place place = h.place();
        When own = h.telling().own();
        if (place != null) {
            places.add(place);
        }
        if (own != null) {
            whens.add(own);
        }
        for (Draft d : around) {
            if (place == null && d.claim().value() instanceof Place p) {
                places.add(p);
            } else if (own == null && d.claim().value() instanceof When w) {
                whens.add(w);
            }
        }
        return new Setting(places, whens);
    }

    boolean isOpen() {
        return places.isEmpty() && whens.isEmpty();
    }
}
