package org.constat.cli.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.constat.cli.text.Screen;
import org.jspecify.annotations.Nullable;

/** JSON may be printed to a terminal too: characters that would steer it are written as escapes. */
final class TerminalSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Screen.steers(c) && !half ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
    }
}
