package org.constat.intake;

/**
 * How far bytes agree with UTF-8, by lead and continuation bytes (RFC 3629, section 4).
 *
 * @param sound multi-byte sequences of the right form
 * @param broken bytes above 7F that stand in no such sequence
 */
record Utf8Check(int sound, int broken) {

    static Utf8Check of(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = sequence(bytes, at);
            sound += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        return new Utf8Check(sound, broken);
    }

    /** True for a page in UTF-8 with damaged places; chance makes few sound sequences in a code page. */
    boolean mostlySound() {
        return sound > broken;
    }

    /** Bytes of the sequence that starts here; 0 when there is none. */
    private static int sequence(byte[] bytes, int at) {
        int length = length(bytes[at] & 0xFF);
        if (at + length > bytes.length) {
            return 0;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }
}
