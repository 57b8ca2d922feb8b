-- What follows from the journal: dropped and made again by a rebuild. A row holds from entry `since` until just before entry `until`.

CREATE TABLE report (
    report    bigint NOT NULL, -- entry of its first reading
    since     bigint NOT NULL,
    until     bigint,
    sha256    text    NOT NULL, -- of the bytes as received
    reading   bigint NOT NULL, -- entry of the reading in force
    hidden    bigint,          -- entry of the redaction that hid its words
    lang      text    NOT NULL,
    title     text    NOT NULL,
    publisher text,
    published text,             -- day
    address   text,
    engine    text    NOT NULL, -- version and digest of the language data
    source    bytea    NOT NULL, -- what linking looks at
    PRIMARY KEY (report, since)
);
CREATE INDEX report_sha256 ON report (sha256, since);

-- One happening as one report tells it, with people's corrections. Its id: 65536 * report + its number in the report.
CREATE TABLE mention (
    mention bigint NOT NULL,
    since   bigint NOT NULL,
    until   bigint,
    mark    bytea    NOT NULL, -- its part of the state digest
    body    bytea    NOT NULL,
    PRIMARY KEY (mention, since)
);

-- Finds the reports in which a claim was ever read; key: the first 64 bits of the claim's.
CREATE TABLE claim_key (
    key    bigint NOT NULL,
    report bigint NOT NULL,
    PRIMARY KEY (key, report)
);

-- Finds mentions that may be linked; only those in force.
CREATE TABLE block (
    key     bigint NOT NULL,
    mention bigint NOT NULL,
    PRIMARY KEY (key, mention)
);

-- Why two mentions belong together; a < b.
CREATE TABLE tie (
    a       bigint NOT NULL,
    b       bigint NOT NULL,
    since   bigint NOT NULL,
    until   bigint,
    score   double precision    NOT NULL,
    reasons text    NOT NULL, -- with a comma between
    PRIMARY KEY (a, b, since)
);
CREATE INDEX tie_b ON tie (b, a);

CREATE TABLE member (
    mention bigint NOT NULL,
    since   bigint NOT NULL,
    until   bigint,
    event   text    NOT NULL,
    PRIMARY KEY (mention, since)
);
CREATE INDEX member_event ON member (event, since);

-- Every id ever given.
CREATE TABLE birth (
    event   text    PRIMARY KEY,
    since   bigint NOT NULL,
    founder bigint NOT NULL -- the mention it was given for
);

CREATE TABLE redirect (
    event  text    NOT NULL,
    since  bigint NOT NULL,
    until  bigint,
    target text    NOT NULL,
    PRIMARY KEY (event, since)
);
CREATE INDEX redirect_target ON redirect (target, since);

-- People's decisions while they are in force; what they say stands in the journal.
CREATE TABLE decision (
    entry bigint NOT NULL,
    since bigint NOT NULL,
    until bigint,
    kind  text    NOT NULL,
    PRIMARY KEY (entry, since)
);

CREATE TABLE decision_report (
    report bigint NOT NULL,
    entry  bigint NOT NULL,
    PRIMARY KEY (report, entry)
);

-- What lists and facets show of an event; computed from its mentions.
CREATE TABLE event (
    event           text    NOT NULL,
    since           bigint NOT NULL,
    until           bigint,
    type            text    NOT NULL,
    background      bigint NOT NULL, -- 1: only ever told as context
    date_from       text,
    date_to         text,
    date_precision  text,
    place           text,
    place_id        text,
    place_precision text,
    country         text,
    admin1          text,
    lat             double precision,
    lon             double precision,
    radius_km       bigint,
    side_a          text,
    side_b          text,
    killed_low      bigint,
    killed_best     bigint,
    killed_high     bigint,
    wounded_low     bigint,
    wounded_best    bigint,
    wounded_high    bigint,
    reports         bigint NOT NULL,
    copies          bigint NOT NULL,
    origins         bigint NOT NULL,
    families        bigint NOT NULL,
    third_party     bigint NOT NULL, -- families that are no party to the conflict
    conflicts       bigint NOT NULL, -- dates, places, numbers that cannot all be true
    langs           text    NOT NULL, -- with a comma between
    first_published text,
    last_published  text,
    facts           bytea    NOT NULL, -- the event in full, as its mentions agree on it
    PRIMARY KEY (event, since)
);

-- Sum of the marks of all rows in force at an entry.
CREATE TABLE state (
    entry  bigint PRIMARY KEY,
    digest bytea    NOT NULL
);
