package org.constat.ledger.state;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.constat.ledger.journal.Digest;

/**
 * Names of events: {@code E-} and ten of Crockford's base-32 digits, safe to dictate; the last checks the others (ISO 7064, MOD 37,36). A
 * name whose check would be a letter outside that alphabet is not given.
 */
public final class EventId {

    private static final String PREFIX = "E-";
    private static final int BODY = 9;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Digits of the check, of which four are no digits of a name. */
    private static final String CHECKED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private EventId() {}

    /** A name drawn from a seed: the same seed, the same name. */
    public static String drawn(String seed) {
        for (int attempt = 0; ; attempt++) {
            String body = body(Digest.of((seed + '\n' + attempt).getBytes(StandardCharsets.UTF_8)));
            char check = check(body);
            if (DIGITS.indexOf(check) >= 0) {
                return PREFIX + body + check;
            }
        }
    }

    private static String body(Digest digest) {
        byte[] bytes = digest.bytes();
        StringBuilder body = new StringBuilder(BODY);
        for (int i = 0; i < BODY; i++) {
            body.append(DIGITS.charAt(bytes[i] & 31));
        }
        return body.toString();
    }

    private static char check(String body) {
        int modulus = CHECKED.length();
        int product = modulus;
        for (int i = 0; i < body.length(); i++) {
            int sum = (product + CHECKED.indexOf(body.charAt(i))) % modulus;
            product = 2 * (sum == 0 ? modulus : sum) % (modulus + 1);
        }
        return CHECKED.charAt((modulus + 1 - product) % modulus);
    }

    /** A name as typed, in its usual form: small letters, a lacking prefix, O for 0 and I or L for 1 are mended. Empty: it cannot be one. */
    public static Optional<String> parse(String typed) {
        String digits = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^E-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean sound = digits.length() == BODY + 1
                && digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
                && check(digits.substring(0, BODY)) == digits.charAt(BODY);
        return sound ? Optional.of(PREFIX + digits) : Optional.empty();
    }
}
