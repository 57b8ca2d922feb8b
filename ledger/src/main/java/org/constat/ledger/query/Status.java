package org.constat.ledger.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people made of an event: the answer to the question {@value #QUESTION} about it, the last one in force. */
public enum Status {
    UNREVIEWED,
    REVIEWED,
    /** Shown to nobody but those who may. */
    RESTRICTED;

    /** The {@code question} of such a decision; its {@code subject} is the event's id, its {@code answer} a code. */
    public static final String QUESTION = "status";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param code absent or unknown: nobody decided */
    static Status of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElse(UNREVIEWED);
    }
}
