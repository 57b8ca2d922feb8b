package org.constat.intake;

import java.nio.charset.Charset;

/**
 * Windows-1252 or Windows-1256. Both keep Western accented small letters in the same places; 1256 fills the places around
 * them with Arabic letters. Arabic words are runs of such bytes; in Western text a byte above BF stands between ASCII
 * letters, nearly always alone.
 */
final class CodePage {
    static final Charset CP1252 = Charset.forName("windows-1252");
    static final Charset CP1256 = Charset.forName("windows-1256");

    private CodePage() {}

    static Charset of(byte[] bytes) {
        int pairs = 0;
        int alone = 0;
        for (int at = 0; at < bytes.length; at++) {
            boolean before = at > 0 && isHigh(bytes[at - 1]);
            boolean after = at + 1 < bytes.length && isHigh(bytes[at + 1]);
            alone += isHigh(bytes[at]) && !before && !after ? 1 : 0;
            pairs += after && isExtra(bytes[at]) && isExtra(bytes[at + 1]) ? 1 : 0;
        }
        return pairs > alone ? CP1256 : CP1252;
    }

    private static boolean isHigh(byte b) {
        return (b & 0xFF) >= 0xC0;
    }

    /** Letters of 1256 that are not also Western small letters. */
    private static boolean isExtra(byte b) {
        int value = b & 0xFF;
        return switch (value) {
            case 0xD7, 0xE0, 0xE2 -> false;
            case 0xE1, 0xE3, 0xE4, 0xE5, 0xE6, 0xEC, 0xED -> true;
            default -> value >= 0xC1 && value <= 0xDF;
        };
    }
}
