package org.constat.cli;

import java.io.IOException;

/** The answer could not be written to where it was to go. */
public final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputFailed(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
