package org.constat.ledger.custody;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Payload;

/** Payloads in words: a capture says {@code SHA-256 address}, a redaction a line per part that went. */
final class PlainContents implements Contents {

    static final String FORMAT = "test/plain/1";

    static byte[] tell(Received received) {
        String address = Optional.ofNullable(received.address()).orElse("-");
        return (received.sha256().hex() + " " + address).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] tell(Deleted deleted) {
        StringBuilder lines = new StringBuilder();
        deleted.payloads().forEach(seq -> lines.append("payload ").append(seq).append('\n'));
        deleted.pages().forEach(seq -> lines.append("page ").append(seq).append('\n'));
        deleted.captures()
                .forEach((seq, left) -> lines.append("left ")
                        .append(seq)
                        .append(' ')
                        .append(new String(tell(left), StandardCharsets.UTF_8))
                        .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Received received(Payload payload) {
        return received(text(payload));
    }

    private static Received received(String text) {
        String[] words = text.split(" ", 2);
        return new Received(Digest.parse(words[0]), words[1].equals("-") ? null : words[1]);
    }

    @Override
    public Deleted deleted(Payload payload) {
        Set<Long> payloads = new HashSet<>();
        Set<Long> pages = new HashSet<>();
        Map<Long, Received> left = new HashMap<>();
        for (String line : text(payload).lines().collect(Collectors.toList())) {
            String[] words = line.split(" ", 3);
            long seq = Long.parseLong(words[1]);
            switch (words[0]) {
                case "payload" -> payloads.add(seq);
                case "page" -> pages.add(seq);
                default -> left.put(seq, received(words[2]));
            }
        }
        return new Deleted(payloads, pages, left);
    }

    private static String text(Payload payload) {
        return new String(payload.bytes(), StandardCharsets.UTF_8);
    }
}
