-- What is asked of the state, made ready: dropped and made again with it.

-- Words of reports, without their texts; numbered as reports are.
CREATE TABLE report_words (
    report bigint   PRIMARY KEY,
    words  tsvector NOT NULL
);
CREATE INDEX report_words_words ON report_words USING gin (words);

-- Short numbers of events, never given twice; slot: the pack that holds its line, -1 for none.
CREATE TABLE event_number (
    number integer PRIMARY KEY,
    event  text    NOT NULL UNIQUE,
    slot   bigint  NOT NULL
);

-- Lines of the events as they are now, many in a row.
CREATE TABLE event_pack (
    slot  bigint PRIMARY KEY,
    lines bytea  NOT NULL
);
ALTER TABLE event_pack ALTER COLUMN lines SET STORAGE PLAIN;

-- What people decided an event to be: reviewed, unreviewed, restricted; no mark: the entry undoes another. In force while the decision is.
CREATE TABLE event_mark (
    entry bigint PRIMARY KEY,
    event text NOT NULL,
    mark  text
);
CREATE INDEX event_mark_event ON event_mark (event, entry);

-- What a reading leaves for people to look at. Due: a day.
CREATE TABLE review_item (
    report   bigint NOT NULL,
    kind     text NOT NULL,
    since    bigint NOT NULL,
    until    bigint,
    evidence text NOT NULL,
    weight   bigint NOT NULL,
    due      text,
    PRIMARY KEY (report, kind, since)
);
CREATE INDEX review_item_open ON review_item (kind, weight, report) WHERE until IS NULL;

-- Answers to questions of the queue; in force while the decision is. Subject: what it is about, and the evidence it was about.
CREATE TABLE review_answer (
    entry    bigint PRIMARY KEY,
    question text NOT NULL,
    subject  text NOT NULL
);
CREATE INDEX review_answer_subject ON review_answer (subject, question);

CREATE INDEX event_conflict ON event (((1 + reports) * (1 + coalesce(killed_high, 0))))
    WHERE conflicts > 0 AND until IS NULL AND background = 0;
CREATE INDEX tie_doubtful ON tie (score) WHERE until IS NULL AND score < 1.1;

-- Statistics that reports state, with the arithmetic done on them. Period: days; area: country codes with a comma before, between and behind.
CREATE TABLE statistic (
    report  bigint NOT NULL,
    n       bigint NOT NULL,
    since   bigint NOT NULL,
    until   bigint,
    subject text NOT NULL,
    area    text NOT NULL,
    first   text,
    last    text,
    body    bytea NOT NULL,
    PRIMARY KEY (report, n, since)
);
