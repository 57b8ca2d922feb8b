package org.constat.ledger.capture;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How bytes were received.
 *
 * @param address that was asked for: an address, a file name; absent for standard input
 * @param received when the last byte had come, UTC
 * @param tool that asked, with its version
 * @param asker on whose behalf: an account, a feed
 * @param answer of the server, absent for files
 */
public record Provenance(
        @Nullable String address,
        Instant received,
        String tool,
        String asker,
        @Nullable Answer answer) {

    /**
     * What a web server answered.
     *
     * @param address the answer came from, after all redirects
     * @param redirects addresses in between, in order
     * @param headers in the order received
     */
    public record Answer(int status, String address, List<String> redirects, List<Header> headers) {}

    public record Header(String name, String value) {}
}
