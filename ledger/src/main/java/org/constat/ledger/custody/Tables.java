package org.constat.ledger.custody;

import java.util.List;
import org.constat.ledger.custody.Fault.Part;
import org.constat.ledger.store.Dialect;
import org.jdbi.v3.core.Handle;

/** What the chain does not lead to: rows that belong to no entry, redactions that nobody decided, indexes that lead astray. */
record Tables(Contents contents, Findings findings, Handle handle) {

    private static final List<String> KEPT = List.of("entry", "payload", "capture", "page", "redaction");

    void check(Dialect dialect) {
        orphans(Part.ENTRY, "SELECT seq FROM entry WHERE seq < 1");
        orphans(Part.PAYLOAD, "SELECT p.seq FROM payload p LEFT JOIN entry e ON e.seq = p.seq WHERE e.seq IS NULL");
        orphans(
                Part.CAPTURE,
                "SELECT c.seq FROM capture c LEFT JOIN entry e ON e.seq = c.seq AND e.kind = 'capture' WHERE e.seq IS"
                        + " NULL");
        orphans(Part.PAGE, "SELECT p.seq FROM page p LEFT JOIN capture c ON c.seq = p.seq WHERE c.seq IS NULL");
        Belongings belongings = new Belongings(contents, findings, handle);
        handle
                .select("SELECT target, part FROM redaction ORDER BY target")
                .map((row, context) -> new Row(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .filter(row -> !belongings.redacted(row.target(), row.part()))
                .forEach(row -> findings.fault(
                        Part.REDACTION,
                        row.target(),
                        "its " + row.part() + " is marked as redacted, and no entry says so"));
        if (dialect == Dialect.SQLITE) {
            KEPT.forEach(this::pages);
        }
    }

    private record Row(long target, String part) {}

    private void orphans(Part part, String sql) {
        handle.select(sql + " LIMIT 100")
                .mapTo(Long.class)
                .forEach(seq -> findings.fault(part, seq, "it belongs to no entry"));
    }

    /** SQLite's own check of a table's pages, and of its indexes against it. */
    private void pages(String table) {
        handle.select("PRAGMA integrity_check(" + table + ")")
                .mapTo(String.class)
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.fault(Part.FILE, 0, "table " + table + ": " + line));
    }
}
