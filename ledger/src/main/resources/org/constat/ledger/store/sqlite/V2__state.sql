-- What follows from the journal: dropped and made again by a rebuild. A row holds from entry `since` until just before entry `until`.

CREATE TABLE report (
    report    INTEGER NOT NULL, -- entry of its first reading
    since     INTEGER NOT NULL,
    until     INTEGER,
    sha256    TEXT    NOT NULL, -- of the bytes as received
    reading   INTEGER NOT NULL, -- entry of the reading in force
    hidden    INTEGER,          -- entry of the redaction that hid its words
    lang      TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    publisher TEXT,
    published TEXT,             -- day
    address   TEXT,
    engine    TEXT    NOT NULL, -- version and digest of the language data
    source    BLOB    NOT NULL, -- what linking looks at
    PRIMARY KEY (report, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_sha256 ON report (sha256, since);

-- One happening as one report tells it, with people's corrections. Its id: 65536 * report + its number in the report.
CREATE TABLE mention (
    mention INTEGER NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER,
    mark    BLOB    NOT NULL, -- its part of the state digest
    body    BLOB    NOT NULL,
    PRIMARY KEY (mention, since)
) STRICT;

-- Finds the reports in which a claim was ever read; key: the first 64 bits of the claim's.
CREATE TABLE claim_key (
    key    INTEGER NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (key, report)
) STRICT, WITHOUT ROWID;

-- Finds mentions that may be linked; only those in force.
CREATE TABLE block (
    key     INTEGER NOT NULL,
    mention INTEGER NOT NULL,
    PRIMARY KEY (key, mention)
) STRICT, WITHOUT ROWID;

-- Why two mentions belong together; a < b.
CREATE TABLE tie (
    a       INTEGER NOT NULL,
    b       INTEGER NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER,
    score   REAL    NOT NULL,
    reasons TEXT    NOT NULL, -- with a comma between
    PRIMARY KEY (a, b, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_b ON tie (b, a);

CREATE TABLE member (
    mention INTEGER NOT NULL,
    since   INTEGER NOT NULL,
    until   INTEGER,
    event   TEXT    NOT NULL,
    PRIMARY KEY (mention, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_event ON member (event, since);

-- Every id ever given.
CREATE TABLE birth (
    event   TEXT    PRIMARY KEY,
    since   INTEGER NOT NULL,
    founder INTEGER NOT NULL -- the mention it was given for
) STRICT, WITHOUT ROWID;

CREATE TABLE redirect (
    event  TEXT    NOT NULL,
    since  INTEGER NOT NULL,
    until  INTEGER,
    target TEXT    NOT NULL,
    PRIMARY KEY (event, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX redirect_target ON redirect (target, since);

-- People's decisions while they are in force; what they say stands in the journal.
CREATE TABLE decision (
    entry INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER,
    kind  TEXT    NOT NULL,
    PRIMARY KEY (entry, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_report (
    report INTEGER NOT NULL,
    entry  INTEGER NOT NULL,
    PRIMARY KEY (report, entry)
) STRICT, WITHOUT ROWID;

-- What lists and facets show of an event; computed from its mentions.
CREATE TABLE event (
    event           TEXT    NOT NULL,
    since           INTEGER NOT NULL,
    until           INTEGER,
    type            TEXT    NOT NULL,
    background      INTEGER NOT NULL, -- 1: only ever told as context
    date_from       TEXT,
    date_to         TEXT,
    date_precision  TEXT,
    place           TEXT,
    place_id        TEXT,
    place_precision TEXT,
    country         TEXT,
    admin1          TEXT,
    lat             REAL,
    lon             REAL,
    radius_km       INTEGER,
    side_a          TEXT,
    side_b          TEXT,
    killed_low      INTEGER,
    killed_best     INTEGER,
    killed_high     INTEGER,
    wounded_low     INTEGER,
    wounded_best    INTEGER,
    wounded_high    INTEGER,
    reports         INTEGER NOT NULL,
    copies          INTEGER NOT NULL,
    origins         INTEGER NOT NULL,
    families        INTEGER NOT NULL,
    third_party     INTEGER NOT NULL, -- families that are no party to the conflict
    conflicts       INTEGER NOT NULL, -- dates, places, numbers that cannot all be true
    langs           TEXT    NOT NULL, -- with a comma between
    first_published TEXT,
    last_published  TEXT,
    facts           BLOB    NOT NULL, -- the event in full, as its mentions agree on it
    PRIMARY KEY (event, since)
) STRICT;

-- Sum of the marks of all rows in force at an entry.
CREATE TABLE state (
    entry  INTEGER PRIMARY KEY,
    digest BLOB    NOT NULL
) STRICT;
