package org.constat.ledger.state;

import org.jdbi.v3.core.Handle;

/** Adds up the marks of all rows in force: what the recorded digest must be. Linear in the ledger. */
record Count(Handle handle, AsOf asOf) {

    StateDigest digest() {
        StateDigest digest = new StateDigest();
        rows(
                "SELECT report FROM report WHERE",
                id -> ReportRows.of(handle, id, asOf).ifPresent(r -> digest.add(StateDigest.mark(r.row()))));
        rows(
                "SELECT mention FROM mention WHERE",
                id -> MentionRows.of(handle, MentionId.of(id), asOf).ifPresent(m -> digest.add(MentionRows.mark(m))));
        rows("SELECT mention FROM member WHERE", id -> member(digest, MentionId.of(id)));
        rows(
                "SELECT DISTINCT a FROM tie WHERE",
                id -> TieRows.of(handle, MentionId.of(id), asOf).stream()
                        .filter(t -> t.a().packed() == id)
                        .forEach(t -> digest.add(StateDigest.mark(t.row()))));
        named(digest);
        return digest;
    }

    private void rows(String sql, java.util.function.LongConsumer use) {
        handle.select(sql + AsOf.HOLDS, asOf.entry(), asOf.entry())
                .mapTo(Long.class)
                .list()
                .forEach(use::accept);
    }

    private void member(StateDigest digest, MentionId id) {
        handle.select(
                        "SELECT since, event FROM member WHERE mention = ? AND" + AsOf.HOLDS,
                        id.packed(),
                        asOf.entry(),
                        asOf.entry())
                .map((row, context) -> MemberRows.row(id, row.getLong(1), row.getString(2)))
                .forEach(row -> digest.add(StateDigest.mark(row)));
    }

    private void named(StateDigest digest) {
        handle.select("SELECT event FROM birth WHERE since <= ?", asOf.entry())
                .mapTo(String.class)
                .list()
                .forEach(event -> NameRows.birth(handle, event).ifPresent(b -> digest.add(StateDigest.mark(b.row()))));
        handle.select("SELECT event, since, target FROM redirect WHERE" + AsOf.HOLDS, asOf.entry(), asOf.entry())
                .map((row, context) -> NameRows.row(row.getString(1), row.getLong(2), row.getString(3)))
                .forEach(row -> digest.add(StateDigest.mark(row)));
        handle.select("SELECT entry, since FROM decision WHERE" + AsOf.HOLDS, asOf.entry(), asOf.entry())
                .map((row, context) -> DecisionRows.row(row.getLong(1), row.getLong(2)))
                .forEach(row -> digest.add(StateDigest.mark(row)));
    }
}
