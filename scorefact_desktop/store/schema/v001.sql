-- Version 1. Every table is STRICT and every rule that can be said in SQL is said here, so that wrong data cannot get in.
-- "uid" columns hold 128 random bits in hex: they travel between laptops, and a time-ordered id would tell when an
-- interview took place. Dates are YYYY-MM-DD, times ISO 8601 in UTC, free-form structures JSON.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    created_at TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%SZ', created_at)),
    created_with TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Who works, and on what ------------------------------------------------------------------------------------------

CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL CHECK (name <> ''),
    public_key BLOB,
    added_at TEXT NOT NULL CHECK (added_at IS strftime('%Y-%m-%dT%H:%M:%SZ', added_at))
) STRICT;

CREATE TABLE interviewer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- Questionnaires ----------------------------------------------------------------------------------------------------

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    standard INTEGER NOT NULL CHECK (standard IN (0, 1)),
    body TEXT NOT NULL CHECK (json_valid(body)),
    scores TEXT CHECK (scores IS NULL OR json_valid(scores)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    UNIQUE (code, version)
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('ordinal', 'rating', 'number', 'choice', 'multi', 'text')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    UNIQUE (questionnaire_id, code),
    UNIQUE (questionnaire_id, position)
) STRICT;

CREATE TABLE choice (
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    value INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    PRIMARY KEY (question_id, value),
    UNIQUE (question_id, code)
) STRICT, WITHOUT ROWID;

-- Vendors, campaigns, customers ---------------------------------------------------------------------------------------

CREATE TABLE vendor (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63 AND slug NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL CHECK (type IN ('publisher', 'integrator')),
    country TEXT CHECK (country IS NULL OR (length(country) = 2 AND country NOT GLOB '*[^A-Z]*'))
) STRICT;

CREATE TABLE solution (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    vendor_id INTEGER NOT NULL REFERENCES vendor (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    family TEXT,
    UNIQUE (vendor_id, name),
    UNIQUE (id, vendor_id)
) STRICT;

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    vendor_id INTEGER NOT NULL REFERENCES vendor (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2199),
    status TEXT NOT NULL DEFAULT 'preparing' CHECK (status IN ('preparing', 'open', 'closed')),
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id),
    population INTEGER CHECK (population > 0),
    sample INTEGER CHECK (sample > 0),
    seed TEXT CHECK (seed <> ''),
    frame_source TEXT,
    frame_date TEXT CHECK (frame_date IS date(frame_date)),
    opened_on TEXT CHECK (opened_on IS date(opened_on)),
    closes_on TEXT CHECK (closes_on IS date(closes_on)),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    closing_target REAL NOT NULL DEFAULT 0.6 CHECK (closing_target > 0 AND closing_target <= 1),
    rule_set TEXT,
    rule_set_version TEXT,
    blind INTEGER NOT NULL DEFAULT 0 CHECK (blind IN (0, 1)),
    added_at TEXT NOT NULL CHECK (added_at IS strftime('%Y-%m-%dT%H:%M:%SZ', added_at)),
    UNIQUE (vendor_id, year),
    CHECK (sample IS NULL OR population IS NULL OR sample <= population),
    CHECK ((status = 'preparing') = (opened_on IS NULL)),
    CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
    CHECK ((rule_set IS NULL) = (rule_set_version IS NULL)),
    CHECK (blind = 0 OR rule_set IS NOT NULL)
) STRICT;
CREATE INDEX campaign_questionnaire ON campaign (questionnaire_id);

CREATE TABLE campaign_solution (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    solution_id INTEGER NOT NULL REFERENCES solution (id),
    PRIMARY KEY (campaign_id, solution_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_solution_solution ON campaign_solution (solution_id);

-- What was frozen at launch, and each extension: the hashed document that the label's registration refers to.
CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('launch', 'extension')),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    body TEXT NOT NULL CHECK (json_valid(body)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE INDEX registration_campaign ON registration (campaign_id);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    vendor_id INTEGER NOT NULL REFERENCES vendor (id),
    reference TEXT CHECK (reference <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    sector TEXT CHECK (sector <> ''),
    size TEXT CHECK (size <> ''),
    country TEXT CHECK (country <> ''),
    parent_group TEXT CHECK (parent_group <> ''),
    solution_id INTEGER,
    signing_date TEXT CHECK (signing_date IS date(signing_date)),
    contract_end TEXT CHECK (contract_end IS date(contract_end)),
    notice_days INTEGER CHECK (notice_days >= 0),
    value REAL CHECK (value >= 0 AND value < 1e15),
    currency TEXT CHECK (length(currency) = 3 AND currency NOT GLOB '*[^A-Z]*'),
    recurring_share REAL CHECK (recurring_share BETWEEN 0 AND 1),
    UNIQUE (vendor_id, reference),
    UNIQUE (id, vendor_id),
    FOREIGN KEY (solution_id, vendor_id) REFERENCES solution (id, vendor_id)
) STRICT;
CREATE INDEX customer_name ON customer (vendor_id, name);
CREATE INDEX customer_solution ON customer (solution_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL DEFAULT 'other' CHECK (role IN ('decision_maker', 'key_user', 'it', 'finance', 'other')),
    email TEXT CHECK (email <> ''),
    phone TEXT CHECK (phone <> ''),
    language TEXT CHECK (language <> ''),
    time_zone TEXT CHECK (time_zone <> ''),
    UNIQUE (id, customer_id)
) STRICT;
CREATE INDEX contact_customer ON contact (customer_id);
CREATE INDEX contact_phone ON contact (phone);

CREATE TABLE frame_member (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    exclusion_reason TEXT CHECK (exclusion_reason <> ''),
    stratum TEXT NOT NULL DEFAULT '',
    drawn INTEGER NOT NULL DEFAULT 0 CHECK (drawn IN (0, 1)),
    draw_order INTEGER CHECK (draw_order >= 0),
    PRIMARY KEY (campaign_id, customer_id),
    CHECK (exclusion_reason IS NULL OR drawn = 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX frame_member_customer ON frame_member (customer_id);

-- Fieldwork ---------------------------------------------------------------------------------------------------------

CREATE TABLE "case" (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER,
    interviewer_id INTEGER REFERENCES interviewer (id),
    draw_number INTEGER CHECK (draw_number >= 0),
    eligible INTEGER NOT NULL DEFAULT 1 CHECK (eligible IN (0, 1)),
    disposition TEXT CHECK (disposition <> ''),
    final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1)),
    appointment_at TEXT CHECK (appointment_at IS strftime('%Y-%m-%dT%H:%M:%SZ', appointment_at)),
    appointment_kind TEXT CHECK (appointment_kind IN ('hard', 'soft')),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign_id, customer_id),
    UNIQUE (id, campaign_id),
    FOREIGN KEY (contact_id, customer_id) REFERENCES contact (id, customer_id),
    CHECK ((appointment_at IS NULL) = (appointment_kind IS NULL)),
    CHECK (final = 0 OR disposition IS NOT NULL)
) STRICT;
CREATE INDEX case_customer ON "case" (customer_id);
CREATE INDEX case_contact ON "case" (contact_id);
CREATE INDEX case_interviewer ON "case" (interviewer_id);

CREATE TABLE call_attempt (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    case_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    interviewer_id INTEGER REFERENCES interviewer (id),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    outcome TEXT NOT NULL CHECK (outcome <> ''),
    seconds INTEGER CHECK (seconds >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX call_attempt_case ON call_attempt (case_id, at);
CREATE INDEX call_attempt_contact ON call_attempt (contact_id);
CREATE INDEX call_attempt_interviewer ON call_attempt (interviewer_id);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('responses', 'customers')),
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
    tool TEXT NOT NULL,
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    program TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0),
    updated INTEGER NOT NULL DEFAULT 0 CHECK (updated >= 0),
    skipped INTEGER NOT NULL DEFAULT 0 CHECK (skipped >= 0),
    undone_at TEXT CHECK (undone_at IS strftime('%Y-%m-%dT%H:%M:%SZ', undone_at))
) STRICT;
CREATE INDEX import_batch_campaign ON import_batch (campaign_id);
CREATE INDEX import_batch_file ON import_batch (file_sha256);

CREATE TABLE interview (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    case_id INTEGER,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    mode TEXT NOT NULL CHECK (mode IN ('phone', 'workshop', 'web', 'imported')),
    status TEXT NOT NULL DEFAULT 'in_progress' CHECK (status IN ('in_progress', 'complete', 'partial', 'break_off')),
    counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1)),
    language TEXT,
    interviewer_id INTEGER REFERENCES interviewer (id),
    device_id INTEGER REFERENCES device (id),
    started_at TEXT CHECK (started_at IS strftime('%Y-%m-%dT%H:%M:%SZ', started_at)),
    finished_at TEXT CHECK (finished_at IS strftime('%Y-%m-%dT%H:%M:%SZ', finished_at)),
    current_question TEXT,
    note TEXT NOT NULL DEFAULT '',
    source_key TEXT CHECK (source_key <> ''),
    import_batch_id INTEGER REFERENCES import_batch (id),
    weight REAL CHECK (weight > 0 AND weight < 1e15),
    blob BLOB NOT NULL DEFAULT x'',
    UNIQUE (campaign_id, source_key),
    FOREIGN KEY (case_id, campaign_id) REFERENCES "case" (id, campaign_id),
    CHECK (status <> 'in_progress' OR finished_at IS NULL)
) STRICT;
CREATE INDEX interview_campaign ON interview (campaign_id, counts, status);
-- Of several interviews of one case, one counts: so that n never exceeds the population.
CREATE UNIQUE INDEX interview_counting ON interview (case_id) WHERE counts = 1 AND case_id IS NOT NULL;
CREATE INDEX interview_case ON interview (case_id);
CREATE INDEX interview_contact ON interview (contact_id);
CREATE INDEX interview_interviewer ON interview (interviewer_id);
CREATE INDEX interview_device ON interview (device_id);
CREATE INDEX interview_import_batch ON interview (import_batch_id);

CREATE TABLE interview_profile (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (interview_id, name)
) STRICT, WITHOUT ROWID;

-- The truth of the moment. kind: 0 a value, 1 don't know, 2 refused, 3 not applicable, 4 not asked, 5 routed past.
-- number: the choice, rating or number; text: what was said, or the words of "other, specify".
-- item: the choice in a multi question (one row per choice), else 0.
CREATE TABLE answer (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question (id),
    item INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    number REAL,
    text TEXT,
    PRIMARY KEY (interview_id, question_id, item),
    CHECK (number BETWEEN -1e15 AND 1e15),
    CHECK (text <> ''),
    CHECK ((kind = 0) = (coalesce(number, text) IS NOT NULL)),
    CHECK (item = 0 OR (kind = 0 AND item = number))
) STRICT, WITHOUT ROWID;

-- Answers that a changed earlier answer made irrelevant: kept, not counted, and back when the condition returns.
CREATE TABLE aside_answer (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question (id),
    item INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    number REAL,
    text TEXT,
    PRIMARY KEY (interview_id, question_id, item),
    CHECK (number BETWEEN -1e15 AND 1e15),
    CHECK (text <> ''),
    CHECK ((kind = 0) = (coalesce(number, text) IS NOT NULL)),
    CHECK (item = 0 OR (kind = 0 AND item = number))
) STRICT, WITHOUT ROWID;

-- Old values that an import replaced, so that it can be undone. body NULL: there was none before.
CREATE TABLE import_saved_value (
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('interview', 'answers', 'profile', 'customer', 'contact', 'case')),
    subject_id INTEGER NOT NULL,
    body TEXT CHECK (body IS NULL OR json_valid(body)),
    PRIMARY KEY (import_batch_id, subject, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping (
    fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
    questionnaire_code TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    used_at TEXT NOT NULL CHECK (used_at IS strftime('%Y-%m-%dT%H:%M:%SZ', used_at)),
    PRIMARY KEY (fingerprint, questionnaire_code)
) STRICT, WITHOUT ROWID;

-- Sealed states of finished interviews. id: SHA-256 of the canonical body.
CREATE TABLE revision (
    id TEXT PRIMARY KEY CHECK (length(id) = 64 AND id NOT GLOB '*[^0-9a-f]*'),
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_interview ON revision (interview_id);

CREATE TABLE revision_parent (
    revision_id TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL CHECK (length(parent_id) = 64),
    PRIMARY KEY (revision_id, parent_id)
) STRICT, WITHOUT ROWID;

-- What must never come back after an erasure: ids only.
CREATE TABLE tombstone (
    uid TEXT PRIMARY KEY CHECK (length(uid) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'contact', 'customer', 'case'))
) STRICT, WITHOUT ROWID;

-- History -----------------------------------------------------------------------------------------------------------
-- commitment: SHA-256 of salt and clear values; head: SHA-256 of the previous head and this row. The clear values and
-- their salt can be erased without breaking the chain.

CREATE TABLE history (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    action TEXT NOT NULL CHECK (action <> ''),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    head BLOB NOT NULL UNIQUE CHECK (length(head) = 32)
) STRICT;

CREATE TABLE history_clear (
    history_id INTEGER PRIMARY KEY REFERENCES history (id),
    subject TEXT NOT NULL CHECK (subject <> ''),
    author TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX history_clear_subject ON history_clear (subject);

CREATE TABLE history_signature (
    history_id INTEGER NOT NULL REFERENCES history (id),
    device_id INTEGER NOT NULL REFERENCES device (id),
    signature BLOB NOT NULL,
    PRIMARY KEY (history_id, device_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_clear_is_never_changed BEFORE UPDATE ON history_clear
BEGIN SELECT RAISE(ABORT, 'clear values are erased, never changed'); END;

-- Results and what was delivered --------------------------------------------------------------------------------------

-- figures: what was given out (figure, filter, n, counts), for protection over time.
CREATE TABLE output (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    language TEXT,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    recipient TEXT NOT NULL DEFAULT '',
    protection_limit INTEGER NOT NULL CHECK (protection_limit >= 3),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at))
) STRICT;
CREATE INDEX output_campaign ON output (campaign_id);

CREATE TABLE benchmark (
    id INTEGER PRIMARY KEY,
    release TEXT NOT NULL CHECK (release <> ''),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    body TEXT NOT NULL CHECK (json_valid(body)),
    received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at)),
    verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
    current INTEGER NOT NULL DEFAULT 0 CHECK (current IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX benchmark_current ON benchmark (current) WHERE current = 1;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    kind TEXT NOT NULL CHECK (kind IN ('evaluation', 'appeal', 'reopening')),
    rule_set TEXT NOT NULL,
    rule_set_version TEXT NOT NULL,
    awarded INTEGER CHECK (awarded IN (0, 1)),
    body TEXT NOT NULL CHECK (json_valid(body)),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    CHECK ((kind = 'evaluation') = (awarded IS NOT NULL))
) STRICT;
CREATE INDEX decision_campaign ON decision (campaign_id);

CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    decision_id INTEGER REFERENCES decision (id),
    number TEXT UNIQUE CHECK (number <> ''),
    status TEXT NOT NULL CHECK (status IN ('requested', 'sealed', 'revoked')),
    specimen INTEGER NOT NULL CHECK (specimen IN (0, 1)),
    request TEXT NOT NULL CHECK (json_valid(request)),
    statement BLOB,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    revoked_on TEXT CHECK (revoked_on IS date(revoked_on)),
    revocation_reason TEXT,
    CHECK (valid_until IS NULL OR valid_until > issued_on),
    CHECK (status = 'requested' OR (number IS NOT NULL AND statement IS NOT NULL AND issued_on IS NOT NULL)),
    CHECK ((status = 'revoked') = (revoked_on IS NOT NULL))
) STRICT;
CREATE INDEX label_campaign ON label (campaign_id);
CREATE INDEX label_decision ON label (decision_id);

CREATE TABLE comment (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en', 'sv')),
    text TEXT NOT NULL CHECK (text <> ''),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    PRIMARY KEY (campaign_id, theme, language)
) STRICT, WITHOUT ROWID;
