-- The journal: entries that are only ever added, their payloads, the pages as received.
PRAGMA application_id = 1131376243;

CREATE TABLE entry (
    seq      INTEGER PRIMARY KEY,
    kind     TEXT    NOT NULL,
    instant  INTEGER NOT NULL, -- microseconds since 1970, UTC
    set_back INTEGER NOT NULL, -- 1: the clock stood before the entry before
    author   TEXT    NOT NULL,
    payload  BLOB    NOT NULL, -- SHA-256 of salt, format and bytes
    previous BLOB    NOT NULL,
    hash     BLOB    NOT NULL
) STRICT;
CREATE INDEX entry_instant ON entry (instant, seq);

CREATE TABLE payload (
    seq      INTEGER PRIMARY KEY REFERENCES entry,
    salt     BLOB    NOT NULL,
    format   TEXT    NOT NULL,
    length   INTEGER NOT NULL, -- bytes before they were packed
    deflated INTEGER NOT NULL,
    bytes    BLOB    NOT NULL
) STRICT;

CREATE TABLE capture (
    seq     INTEGER PRIMARY KEY REFERENCES entry,
    sha256  BLOB NOT NULL UNIQUE,
    address BLOB -- SHA-256 of the address, which stands in the payload
) STRICT;
CREATE INDEX capture_address ON capture (address, seq) WHERE address IS NOT NULL;

CREATE TABLE page (
    seq      INTEGER PRIMARY KEY REFERENCES capture,
    length   INTEGER NOT NULL,
    deflated INTEGER NOT NULL,
    bytes    BLOB    NOT NULL
) STRICT;

CREATE TABLE redaction (
    target INTEGER NOT NULL REFERENCES entry,
    part   TEXT    NOT NULL CHECK (part IN ('payload', 'page')),
    seq    INTEGER NOT NULL REFERENCES entry, -- the entry that says so
    PRIMARY KEY (target, part)
) STRICT, WITHOUT ROWID;

-- What a verification found wrong in the journal; while a row stands here nothing is appended.
CREATE TABLE damage (
    seq  INTEGER PRIMARY KEY,
    what TEXT NOT NULL
) STRICT;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
    BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

CREATE TRIGGER payload_once BEFORE INSERT ON payload
    WHEN EXISTS (SELECT 1 FROM payload WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'payloads are never changed'); END;
CREATE TRIGGER payload_unchanged BEFORE UPDATE ON payload
    BEGIN SELECT RAISE(ABORT, 'payloads are never changed'); END;
CREATE TRIGGER payload_kept BEFORE DELETE ON payload
    WHEN NOT EXISTS (SELECT 1 FROM redaction WHERE target = OLD.seq AND part = 'payload')
    BEGIN SELECT RAISE(ABORT, 'payloads are deleted by redaction only'); END;

CREATE TRIGGER capture_once BEFORE INSERT ON capture
    WHEN EXISTS (SELECT 1 FROM capture WHERE seq = NEW.seq OR sha256 = NEW.sha256)
    BEGIN SELECT RAISE(ABORT, 'captures are never changed'); END;
CREATE TRIGGER capture_unchanged BEFORE UPDATE ON capture
    BEGIN SELECT RAISE(ABORT, 'captures are never changed'); END;
CREATE TRIGGER capture_kept BEFORE DELETE ON capture
    BEGIN SELECT RAISE(ABORT, 'captures are never deleted'); END;

CREATE TRIGGER page_once BEFORE INSERT ON page
    WHEN EXISTS (SELECT 1 FROM page WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'pages are never changed'); END;
CREATE TRIGGER page_unchanged BEFORE UPDATE ON page
    BEGIN SELECT RAISE(ABORT, 'pages are never changed'); END;
CREATE TRIGGER page_kept BEFORE DELETE ON page
    WHEN NOT EXISTS (SELECT 1 FROM redaction WHERE target = OLD.seq AND part = 'page')
    BEGIN SELECT RAISE(ABORT, 'pages are deleted by redaction only'); END;

CREATE TRIGGER redaction_decided BEFORE INSERT ON redaction
    WHEN NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND kind = 'redaction' AND seq > NEW.target)
      OR EXISTS (SELECT 1 FROM redaction WHERE target = NEW.target AND part = NEW.part)
    BEGIN SELECT RAISE(ABORT, 'a redaction follows a decision, once'); END;
CREATE TRIGGER redaction_unchanged BEFORE UPDATE ON redaction
    BEGIN SELECT RAISE(ABORT, 'redactions are never changed'); END;
CREATE TRIGGER redaction_kept BEFORE DELETE ON redaction
    BEGIN SELECT RAISE(ABORT, 'redactions are never deleted'); END;
