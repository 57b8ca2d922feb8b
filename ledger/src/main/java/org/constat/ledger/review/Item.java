package org.constat.ledger.review;

/**
 * One question. It is answered by a decision whose {@code question} is the kind's code and whose {@code subject} is {@link #answered()};
 * when the evidence changes, it is another question.
 *
 * @param id {@code T-...}, the same for the same question of the same evidence in every ledger
 * @param subject an event's id, a report's SHA-256, or two mentions with {@code ~} between
 * @param weight of two questions of a group, the heavier is asked first
 * @param evidence digest of what the question rests on
 */
public record Item(String id, Kind kind, String subject, long weight, String evidence) {

    static Item of(Kind kind, String subject, long weight, String evidence) {
        String id = "T-" + Evidence.digest(kind.code() + "|" + subject + "|" + evidence);
        return new Item(id, kind, subject, weight, evidence);
    }

    /** How a decision names what it answers. */
    public String answered() {
        return subject + "#" + evidence;
    }
}
