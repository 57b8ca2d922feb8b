package org.constat.cli.text;

import org.constat.claim.Attribution;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.event.Check;

/** Signs for how firmly something is said, and for what arithmetic gives. */
public enum Mark {
    STATED("\u25CF", "[+]", "34"),
    HEDGED("\u25D0", "[~]", "33"),
    NEGATED("\u25CB", "[-]", "90"),
    UNSOURCED("\u25CC", "[?]", "35"),
    HOLDS("\u2713", "[ok]", "32"),
    FAILS("\u2717", "[no]", "31"),
    OPEN("\u2248", "[~=]", "33");

    private final String sign;
    private final String ascii;
    private final String colour;

    Mark(String sign, String ascii, String colour) {
        this.sign = sign;
        this.ascii = ascii;
        this.colour = colour;
    }

    public String sign() {
        return sign;
    }

    String ascii() {
        return ascii;
    }

    /** The parameter of the terminal's colour sequence. */
    String colour() {
        return colour;
    }

    /** A voice taken over from a neighbouring sentence is likely, not stated: its claim counts as unsourced. */
    static boolean isUnsourced(Attribution said) {
        return said.isUnsourced() || said.chain().getLast().how() == Voice.How.INHERITED;
    }

    public static Mark of(Modality modality, Attribution said) {
        return switch (modality) {
            case ASSERTED, PRESUPPOSED -> isUnsourced(said) ? UNSOURCED : STATED;
            case HEDGED, PLANNED, PROJECTED, HYPOTHETICAL -> HEDGED;
            case NO_INDICATION, DENIED -> NEGATED;
        };
    }

    public static Mark of(Check.Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> HOLDS;
            case DOES_NOT_HOLD -> FAILS;
            case CANNOT_BE_SETTLED -> OPEN;
        };
    }
}
