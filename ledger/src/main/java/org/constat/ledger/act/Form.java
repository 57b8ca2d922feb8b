package org.constat.ledger.act;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constat.ledger.journal.Kind;

/** The records acts are told in, each with the kind of entry it is told by. Codes are written in payloads and never change. */
enum Form {
    CAPTURED(Act.Captured.class, Kind.CAPTURE),
    READ(Act.Read.class, Kind.READING),
    LINKED(Linked.class, Kind.LINK),
    REDACTED(Act.Redacted.class, Kind.REDACTION),
    RELEASED(Act.Released.class, Kind.RELEASE),
    REFUSED(Act.Refused.class, Kind.REFUSAL),
    CORRECTED(Edit.Corrected.class, Kind.CORRECTION),
    REJECTED(Edit.Rejected.class, Kind.REJECTION),
    ADDED(Edit.Added.class, Kind.CODING),
    TOLD(Edit.Told.class, Kind.CODING),
    DROPPED(Edit.Dropped.class, Kind.REJECTION),
    MERGED(Arrangement.Merged.class, Kind.MERGE),
    SPLIT(Arrangement.Split.class, Kind.SPLIT),
    MOVED(Arrangement.Moved.class, Kind.MOVE),
    UNDONE(Decision.Undone.class, Kind.UNDO),
    DECIDED(Decision.Decided.class, Kind.DECISION);

    private static final Map<Class<? extends Act>, Form> BY_SHAPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(f -> f.shape, Function.identity()));

    private final Class<? extends Act> shape;
    private final Kind kind;

    Form(Class<? extends Act> shape, Kind kind) {
        this.shape = shape;
        this.kind = kind;
    }

    Class<? extends Act> shape() {
        return shape;
    }

    Kind kind() {
        return kind;
    }

    static Form of(Act act) {
        Form form = BY_SHAPE.get(act.getClass());
        if (form == null) {
            throw new IllegalStateException(act.getClass() + " has no form in a journal");
        }
        return form;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
