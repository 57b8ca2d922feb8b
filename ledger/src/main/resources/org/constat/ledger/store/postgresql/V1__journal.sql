-- The journal: entries that are only ever added, their payloads, the pages as received.

CREATE TABLE entry (
    seq      bigint   PRIMARY KEY,
    kind     text     NOT NULL,
    instant  bigint   NOT NULL, -- microseconds since 1970, UTC
    set_back smallint NOT NULL, -- 1: the clock stood before the entry before
    author   text     NOT NULL,
    payload  bytea    NOT NULL, -- SHA-256 of salt, format and bytes
    previous bytea    NOT NULL,
    hash     bytea    NOT NULL
);
CREATE INDEX entry_instant ON entry (instant, seq);

CREATE TABLE payload (
    seq      bigint   PRIMARY KEY REFERENCES entry,
    salt     bytea    NOT NULL,
    format   text     NOT NULL,
    length   bigint   NOT NULL, -- bytes before they were packed
    deflated smallint NOT NULL,
    bytes    bytea    NOT NULL
);
ALTER TABLE payload ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE capture (
    seq     bigint PRIMARY KEY REFERENCES entry,
    sha256  bytea  NOT NULL UNIQUE,
    address bytea -- SHA-256 of the address, which stands in the payload
);
CREATE INDEX capture_address ON capture (address, seq) WHERE address IS NOT NULL;

CREATE TABLE page (
    seq      bigint   PRIMARY KEY REFERENCES capture,
    length   bigint   NOT NULL,
    deflated smallint NOT NULL,
    bytes    bytea    NOT NULL
);
ALTER TABLE page ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE redaction (
    target bigint NOT NULL REFERENCES entry,
    part   text   NOT NULL CHECK (part IN ('payload', 'page')),
    seq    bigint NOT NULL REFERENCES entry, -- the entry that says so
    PRIMARY KEY (target, part)
);

-- What a verification found wrong in the journal; while a row stands here nothing is appended.
CREATE TABLE damage (
    seq  bigint PRIMARY KEY,
    what text   NOT NULL
);

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seq IS DISTINCT FROM (SELECT coalesce(max(seq), 0) + 1 FROM entry) THEN
        RAISE EXCEPTION 'an entry follows the last one' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION redacted_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM redaction WHERE target = OLD.seq AND part = TG_TABLE_NAME) THEN
        RAISE EXCEPTION '%s are deleted by redaction only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION redaction_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND kind = 'redaction' AND seq > NEW.target) THEN
        RAISE EXCEPTION 'a redaction follows a decision, once' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION entry_follows();
CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry EXECUTE FUNCTION refuse('entries are never changed');
CREATE TRIGGER entry_kept BEFORE DELETE OR TRUNCATE ON entry EXECUTE FUNCTION refuse('entries are never deleted');

CREATE TRIGGER payload_unchanged BEFORE UPDATE ON payload EXECUTE FUNCTION refuse('payloads are never changed');
CREATE TRIGGER payload_kept BEFORE DELETE ON payload FOR EACH ROW EXECUTE FUNCTION redacted_only();
CREATE TRIGGER payload_whole BEFORE TRUNCATE ON payload EXECUTE FUNCTION refuse('payloads are deleted by redaction only');

CREATE TRIGGER capture_unchanged BEFORE UPDATE ON capture EXECUTE FUNCTION refuse('captures are never changed');
CREATE TRIGGER capture_kept BEFORE DELETE OR TRUNCATE ON capture EXECUTE FUNCTION refuse('captures are never deleted');

CREATE TRIGGER page_unchanged BEFORE UPDATE ON page EXECUTE FUNCTION refuse('pages are never changed');
CREATE TRIGGER page_kept BEFORE DELETE ON page FOR EACH ROW EXECUTE FUNCTION redacted_only();
CREATE TRIGGER page_whole BEFORE TRUNCATE ON page EXECUTE FUNCTION refuse('pages are deleted by redaction only');

CREATE TRIGGER redaction_decided BEFORE INSERT ON redaction FOR EACH ROW EXECUTE FUNCTION redaction_decided();
CREATE TRIGGER redaction_unchanged BEFORE UPDATE ON redaction EXECUTE FUNCTION refuse('redactions are never changed');
CREATE TRIGGER redaction_kept BEFORE DELETE OR TRUNCATE ON redaction EXECUTE FUNCTION refuse('redactions are never deleted');
