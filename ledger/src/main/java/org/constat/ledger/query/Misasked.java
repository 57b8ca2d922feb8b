package org.constat.ledger.query;

import org.jspecify.annotations.Nullable;

/** A parameter that cannot be used; the message says why and what to write instead. */
public final class Misasked extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String parameter;

    Misasked(String parameter, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.parameter = parameter;
    }

    Misasked(String parameter, String message) {
        this(parameter, message, null);
    }

    public String parameter() {
        return parameter;
    }
}
