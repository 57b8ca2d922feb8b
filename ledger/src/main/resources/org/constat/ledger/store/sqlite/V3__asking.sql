-- What is asked of the state, made ready: dropped and made again with it.

-- Words of reports, without their texts; numbered as reports are.
CREATE VIRTUAL TABLE report_words USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Short numbers of events, never given twice; slot: the pack that holds its line, -1 for none.
CREATE TABLE event_number (
    number INTEGER PRIMARY KEY,
    event  TEXT    NOT NULL UNIQUE,
    slot   INTEGER NOT NULL
) STRICT;

-- Lines of the events as they are now, many in a row.
CREATE TABLE event_pack (
    slot  INTEGER PRIMARY KEY,
    lines BLOB    NOT NULL
) STRICT;

-- What people decided an event to be: reviewed, unreviewed, restricted; no mark: the entry undoes another. In force while the decision is.
CREATE TABLE event_mark (
    entry INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    mark  TEXT
) STRICT;
CREATE INDEX event_mark_event ON event_mark (event, entry);

-- What a reading leaves for people to look at. Due: a day.
CREATE TABLE review_item (
    report   INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    since    INTEGER NOT NULL,
    until    INTEGER,
    evidence TEXT NOT NULL,
    weight   INTEGER NOT NULL,
    due      TEXT,
    PRIMARY KEY (report, kind, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_item_open ON review_item (kind, weight, report) WHERE until IS NULL;

-- Answers to questions of the queue; in force while the decision is. Subject: what it is about, and the evidence it was about.
CREATE TABLE review_answer (
    entry    INTEGER PRIMARY KEY,
    question TEXT NOT NULL,
    subject  TEXT NOT NULL
) STRICT;
CREATE INDEX review_answer_subject ON review_answer (subject, question);

CREATE INDEX event_conflict ON event (((1 + reports) * (1 + coalesce(killed_high, 0))))
    WHERE conflicts > 0 AND until IS NULL AND background = 0;
CREATE INDEX tie_doubtful ON tie (score) WHERE until IS NULL AND score < 1.1;

-- Statistics that reports state, with the arithmetic done on them. Period: days; area: country codes with a comma before, between and behind.
CREATE TABLE statistic (
    report  INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER,
    subject TEXT NOT NULL,
    area    TEXT NOT NULL,
    first   TEXT,
    last    TEXT,
    body    BLOB NOT NULL,
    PRIMARY KEY (report, n, since)
) STRICT, WITHOUT ROWID;
