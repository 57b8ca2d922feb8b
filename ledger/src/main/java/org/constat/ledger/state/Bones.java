package org.constat.ledger.state;

import java.util.List;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.link.Mention;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** A mention without its words: what the state digest looks at, so that hiding words leaves it as it was. */
final class Bones {

    private final StringBuilder out = new StringBuilder(1024);

    private Bones() {}

    static String of(Mention m) {
        Bones bones = new Bones();
        bones.event(m.event());
        for (Coded c : m.claims()) {
            bones.claim(c);
        }
        return bones.out.toString();
    }

    private void event(Event e) {
        put(e.n()).put(e.type()).put(e.background());
        if (e.date() != null) {
            value(e.date());
        }
        e.places().forEach(this::value);
        parties(e.sides().a());
        parties(e.sides().b());
    }

    private void parties(List<Value.Party> parties) {
        put(parties.size());
        parties.forEach(this::value);
    }

    private void claim(Coded c) {
        put("\n").put(c.id()).put(c.key()).put(c.event()).put(c.repeats());
        put(c.claim().field()).put(c.claim().modality());
        value(c.claim().value());
        c.claim().said().chain().forEach(v -> put(v.family()).put(v.party()).put(v.how()));
    }

    private void value(Value value) {
        switch (value) {
            case Value.Count c -> {
                put(c.of()).put(c.by());
                quantity(c.quantity());
            }
            case Value.Party p -> put(p.id()).put(p.kind()).put(p.country());
            case Value.Place p ->
                put(p.id()).put(p.country()).put(p.precision()).put(p.ambiguous());
            case Value.When w -> put(w.from()).put(w.to()).put(w.precision()).put(w.part());
            case Value.Act a -> put(a.type());
            case Value.Words w -> {
                put(w.codes());
                quantity(w.quantity());
            }
        }
    }

    private void quantity(@Nullable Quantity q) {
        if (q != null) {
            put(q.low()).put(q.best()).put(q.high()).put(q.bound());
        }
    }

    private Bones put(@Nullable Object part) {
        if (part != null) {
            out.append(part);
        }
        out.append('|');
        return this;
    }
}
