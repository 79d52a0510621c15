BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (
    id INTEGER PRIMARY KEY,
    migration_set TEXT NOT NULL,
    name TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    UNIQUE (migration_set, name)
) STRICT
;
INSERT INTO "_sqlite_migrations" VALUES(1,'scorefact','v001','2026-11-23 01:54:36.254023+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'scorefact','v002','2026-11-23 01:54:36.377371+00:00');
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
INSERT INTO "answer" VALUES(1,1,0,1,NULL,NULL);
INSERT INTO "answer" VALUES(1,2,0,0,9.0,NULL);
INSERT INTO "answer" VALUES(1,4,0,0,2.5,NULL);
INSERT INTO "answer" VALUES(1,6,1,0,1.0,NULL);
INSERT INTO "answer" VALUES(1,6,3,0,3.0,'else');
INSERT INTO "answer" VALUES(1,7,0,0,NULL,'tack så mycket');
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
CREATE TABLE audience_row (
    interview_id INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
    blob BLOB NOT NULL,
    numbers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(numbers))
) STRICT;
CREATE TABLE benchmark (
    id INTEGER PRIMARY KEY,
    release TEXT NOT NULL CHECK (release <> ''),
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    body TEXT NOT NULL CHECK (json_valid(body)),
    received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at)),
    verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
    current INTEGER NOT NULL DEFAULT 0 CHECK (current IN (0, 1))
, source TEXT NOT NULL DEFAULT '', checked_at TEXT CHECK (checked_at IS strftime('%Y-%m-%dT%H:%M:%SZ', checked_at))) STRICT;
CREATE TABLE benchmark_trust (
    source TEXT NOT NULL CHECK (source <> ''),
    role TEXT NOT NULL CHECK (role <> ''),
    body BLOB NOT NULL,
    PRIMARY KEY (source, role)
) STRICT, WITHOUT ROWID;
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
, number TEXT CHECK (number <> '')) STRICT;
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
    added_at TEXT NOT NULL CHECK (added_at IS strftime('%Y-%m-%dT%H:%M:%SZ', added_at)), sampling_plan TEXT CHECK (json_valid(sampling_plan)), retention_months INTEGER CHECK (retention_months > 0), weighting TEXT NOT NULL DEFAULT 'auto' CHECK (weighting <> ''),
    UNIQUE (vendor_id, year),
    CHECK (sample IS NULL OR population IS NULL OR sample <= population),
    CHECK ((status = 'preparing') = (opened_on IS NULL)),
    CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
    CHECK ((rule_set IS NULL) = (rule_set_version IS NULL)),
    CHECK (blind = 0 OR rule_set IS NOT NULL)
) STRICT;
INSERT INTO "campaign" VALUES(1,'81f249bd5fcd32c945249d9688a32f3d',1,2026,'preparing',1,40,NULL,'seed',NULL,NULL,NULL,NULL,NULL,0.6,NULL,NULL,0,'2026-11-23T01:54:36Z',NULL,NULL,'auto');
CREATE TABLE campaign_solution (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    solution_id INTEGER NOT NULL REFERENCES solution (id),
    PRIMARY KEY (campaign_id, solution_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "campaign_solution" VALUES(1,1);
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
    note TEXT NOT NULL DEFAULT '', reminder_minutes INTEGER CHECK (reminder_minutes >= 0), appointment_note TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign_id, customer_id),
    UNIQUE (id, campaign_id),
    FOREIGN KEY (contact_id, customer_id) REFERENCES contact (id, customer_id),
    CHECK ((appointment_at IS NULL) = (appointment_kind IS NULL)),
    CHECK (final = 0 OR disposition IS NOT NULL)
) STRICT;
INSERT INTO "case" VALUES(1,'024be629c41b1a9629881aa0fa0b5a86',1,1,NULL,NULL,0,1,NULL,0,NULL,NULL,'',NULL,'');
CREATE TABLE choice (
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    value INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    PRIMARY KEY (question_id, value),
    UNIQUE (question_id, code)
) STRICT, WITHOUT ROWID;
INSERT INTO "choice" VALUES(1,0,'very_poor');
INSERT INTO "choice" VALUES(1,1,'poor');
INSERT INTO "choice" VALUES(1,2,'good');
INSERT INTO "choice" VALUES(1,3,'very_good');
INSERT INTO "choice" VALUES(5,0,'no');
INSERT INTO "choice" VALUES(5,1,'yes');
INSERT INTO "choice" VALUES(6,0,'a');
INSERT INTO "choice" VALUES(6,1,'b');
INSERT INTO "choice" VALUES(6,2,'c');
INSERT INTO "choice" VALUES(6,3,'other');
CREATE TABLE comment (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    theme TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en', 'sv')),
    text TEXT NOT NULL CHECK (text <> ''),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    PRIMARY KEY (campaign_id, theme, language)
) STRICT, WITHOUT ROWID;
INSERT INTO "comment" VALUES(1,'all','sv','bra','2026-11-23T01:54:36Z');
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL DEFAULT 'other' CHECK (role IN ('decision_maker', 'key_user', 'it', 'finance', 'other')),
    email TEXT CHECK (email <> ''),
    phone TEXT CHECK (phone <> ''),
    language TEXT CHECK (language <> ''),
    time_zone TEXT CHECK (time_zone <> ''), referred_by INTEGER REFERENCES contact (id) ON DELETE SET NULL, left_company INTEGER NOT NULL DEFAULT 0 CHECK (left_company IN (0, 1)),
    UNIQUE (id, customer_id)
) STRICT;
INSERT INTO "contact" VALUES(1,'92f9718c6cccff4fa9248a9a60808a2a',1,'Astrid','it',NULL,'+46 8 000 00 00',NULL,NULL,NULL,0);
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    signer TEXT NOT NULL,
    body BLOB NOT NULL,
    received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at)),
    included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1))
) STRICT;
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
    recurring_share REAL CHECK (recurring_share BETWEEN 0 AND 1), domain TEXT CHECK (domain <> ''), registration_number TEXT CHECK (registration_number <> ''),
    UNIQUE (vendor_id, reference),
    UNIQUE (id, vendor_id),
    FOREIGN KEY (solution_id, vendor_id) REFERENCES solution (id, vendor_id)
) STRICT;
INSERT INTO "customer" VALUES(1,'59a85d9bdc1e5f9b288c4fce8667b3e5',1,'1','Abresk AB','trade',NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL CHECK (name <> ''),
    public_key BLOB,
    added_at TEXT NOT NULL CHECK (added_at IS strftime('%Y-%m-%dT%H:%M:%SZ', added_at))
, age_recipient TEXT CHECK (age_recipient <> ''), trusted INTEGER NOT NULL DEFAULT 0 CHECK (trusted IN (0, 1))) STRICT;
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
CREATE TABLE history (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    action TEXT NOT NULL CHECK (action <> ''),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    head BLOB NOT NULL UNIQUE CHECK (length(head) = 32)
) STRICT;
INSERT INTO "history" VALUES(1,'2026-11-23T01:54:36Z','campaign_added',X'23A178A621E45C368EE8E9B55CEF5102ECD62A2E33DC830D9F001CBC6B2610D9',X'2D2507CF972B90BAC1F6F38F064AC14445E1537A28F5827EA6250890DA5A748F');
CREATE TABLE history_clear (
    history_id INTEGER PRIMARY KEY REFERENCES history (id),
    subject TEXT NOT NULL CHECK (subject <> ''),
    author TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
INSERT INTO "history_clear" VALUES(1,'campaign:1','someone',X'B57E29741C7D786EBDEAFFD11787C806925FF5EB45E2880B0E493F8B3714698D','{"population":40}');
CREATE TABLE history_signature (
    history_id INTEGER NOT NULL REFERENCES history (id),
    device_id INTEGER NOT NULL REFERENCES device (id),
    signature BLOB NOT NULL,
    PRIMARY KEY (history_id, device_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE import_saved_value (
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('interview', 'answers', 'profile', 'customer', 'contact', 'case')),
    subject_id INTEGER NOT NULL,
    body TEXT CHECK (body IS NULL OR json_valid(body)),
    PRIMARY KEY (import_batch_id, subject, subject_id)
) STRICT, WITHOUT ROWID;
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
    blob BLOB NOT NULL DEFAULT x'', workshop_id INTEGER REFERENCES workshop (id) ON DELETE SET NULL, people INTEGER NOT NULL DEFAULT 1 CHECK (people >= 1), seconds INTEGER CHECK (seconds >= 0),
    UNIQUE (campaign_id, source_key),
    FOREIGN KEY (case_id, campaign_id) REFERENCES "case" (id, campaign_id),
    CHECK (status <> 'in_progress' OR finished_at IS NULL)
) STRICT;
INSERT INTO "interview" VALUES(1,'69a178c757adbf376385577062023c3a',1,1,NULL,'imported','complete',1,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,NULL,X'010F0008000607060706',NULL,1,NULL);
CREATE TABLE interview_profile (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (interview_id, name)
) STRICT, WITHOUT ROWID;
INSERT INTO "interview_profile" VALUES(1,'size','250+');
CREATE TABLE interviewer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
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
CREATE TABLE label_document (
    label_id INTEGER NOT NULL REFERENCES label (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en', 'sv')),
    pdf BLOB NOT NULL,
    PRIMARY KEY (label_id, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE mapping (
    fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
    questionnaire_code TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    used_at TEXT NOT NULL CHECK (used_at IS strftime('%Y-%m-%dT%H:%M:%SZ', used_at)), file_name TEXT NOT NULL DEFAULT '', tool TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (fingerprint, questionnaire_code)
) STRICT, WITHOUT ROWID;
CREATE TABLE observed_outcome (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    observed_on TEXT NOT NULL CHECK (observed_on IS date(observed_on)),
    outcome TEXT NOT NULL CHECK (outcome IN ('customer', 'left_vendor', 'left_solution')),
    source TEXT NOT NULL DEFAULT '',
    noted_at TEXT NOT NULL CHECK (noted_at IS strftime('%Y-%m-%dT%H:%M:%SZ', noted_at)),
    PRIMARY KEY (customer_id, observed_on)
) STRICT, WITHOUT ROWID;
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
, respondents TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(respondents))) STRICT;
CREATE TABLE own_device (
    device_id INTEGER PRIMARY KEY REFERENCES device (id),
    machine BLOB NOT NULL CHECK (length(machine) = 32),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    signing_key BLOB NOT NULL,
    age_identity TEXT NOT NULL
) STRICT;
CREATE TABLE package (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    direction TEXT NOT NULL CHECK (direction IN ('exported', 'merged')),
    purpose TEXT NOT NULL CHECK (purpose IN ('assignment', 'interviews')),
    campaign_id INTEGER REFERENCES campaign (id) ON DELETE SET NULL,
    device_id INTEGER REFERENCES device (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at))
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
INSERT INTO "question" VALUES(1,1,'quality',0,'ordinal',0);
INSERT INTO "question" VALUES(2,1,'rating',1,'rating',0);
INSERT INTO "question" VALUES(3,1,'shifted',2,'rating',0);
INSERT INTO "question" VALUES(4,1,'count',3,'number',0);
INSERT INTO "question" VALUES(5,1,'yes',4,'choice',0);
INSERT INTO "question" VALUES(6,1,'several',5,'multi',0);
INSERT INTO "question" VALUES(7,1,'words',6,'text',0);
CREATE TABLE question_paradata (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (question <> ''),
    visits INTEGER NOT NULL DEFAULT 0 CHECK (visits >= 0),
    milliseconds INTEGER NOT NULL DEFAULT 0 CHECK (milliseconds >= 0),
    keys INTEGER NOT NULL DEFAULT 0 CHECK (keys >= 0),
    PRIMARY KEY (interview_id, question)
) STRICT, WITHOUT ROWID;
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
INSERT INTO "questionnaire" VALUES(1,'small','1',0,'{"blocks":[{"id":"all","introduction":{},"questions":["quality","rating","shifted","count","yes","several","words"]}],"code":"small","questions":[{"also_themes":[],"code":"quality","condition":null,"core":true,"instruction":{},"probe":{},"recommendation":false,"scale":"quality4","sensitive":false,"short":{"und":"quality"},"text":{"und":"quality"},"theme":"all"},{"also_themes":[],"code":"rating","condition":null,"core":true,"instruction":{},"probe":{},"recommendation":true,"scale":"rating11","sensitive":false,"short":{"und":"rating"},"text":{"und":"rating"},"theme":"all"},{"also_themes":[],"code":"shifted","condition":null,"core":false,"instruction":{},"probe":{},"recommendation":false,"scale":"shifted","sensitive":false,"short":{"und":"shifted"},"text":{"und":"shifted"},"theme":"all"},{"also_themes":[],"code":"count","condition":null,"core":true,"instruction":{},"probe":{},"recommendation":false,"scale":"count","sensitive":false,"short":{"und":"count"},"text":{"und":"count"},"theme":"all"},{"also_themes":[],"code":"yes","condition":"count >= 1","core":true,"instruction":{},"probe":{},"recommendation":false,"scale":"yes_no","sensitive":false,"short":{"und":"yes"},"text":{"und":"yes"},"theme":"all"},{"also_themes":[],"code":"several","condition":"yes = ''yes''","core":true,"instruction":{},"probe":{},"recommendation":false,"scale":"several","sensitive":false,"short":{"und":"several"},"text":{"und":"several"},"theme":"all"},{"also_themes":[],"code":"words","condition":null,"core":false,"instruction":{},"probe":{},"recommendation":false,"scale":"text","sensitive":false,"short":{"und":"words"},"text":{"und":"words"},"theme":"all"}],"scales":[{"choices":[{"code":"very_poor","exclusive":false,"specify":false,"text":{"und":"very_poor"},"value":0},{"code":"poor","exclusive":false,"specify":false,"text":{"und":"poor"},"value":1},{"code":"good","exclusive":false,"specify":false,"text":{"und":"good"},"value":2},{"code":"very_good","exclusive":false,"specify":false,"text":{"und":"very_good"},"value":3}],"high":{},"id":"quality4","kind":"ordinal","low":{},"maximum":null,"minimum":null,"positive":[],"top":[]},{"choices":[],"high":{},"id":"rating11","kind":"rating","low":{},"maximum":10,"minimum":0,"positive":[],"top":[]},{"choices":[],"high":{},"id":"shifted","kind":"rating","low":{},"maximum":-100,"minimum":-300,"positive":[],"top":[]},{"choices":[],"high":{},"id":"count","kind":"number","low":{},"maximum":null,"minimum":0,"positive":[],"top":[]},{"choices":[{"code":"no","exclusive":false,"specify":false,"text":{"und":"no"},"value":0},{"code":"yes","exclusive":false,"specify":true,"text":{"und":"yes"},"value":1}],"high":{},"id":"yes_no","kind":"choice","low":{},"maximum":null,"minimum":null,"positive":[],"top":[]},{"choices":[{"code":"a","exclusive":false,"specify":false,"text":{"und":"a"},"value":0},{"code":"b","exclusive":false,"specify":false,"text":{"und":"b"},"value":1},{"code":"c","exclusive":false,"specify":false,"text":{"und":"c"},"value":2},{"code":"other","exclusive":false,"specify":true,"text":{"und":"other"},"value":3}],"high":{},"id":"several","kind":"multi","low":{},"maximum":null,"minimum":null,"positive":[],"top":[]},{"choices":[],"high":{},"id":"text","kind":"text","low":{},"maximum":null,"minimum":null,"positive":[],"top":[]}],"standard":false,"themes":[{"id":"all","name":{"und":"All"},"number":1}],"title":{"und":"Small"},"version":"1"}',NULL,'57368812df42a6e3a6d899de27f8a8818c72ea1c1d89a8b7c3b5e0f01ae39e2b');
CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('launch', 'extension')),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    body TEXT NOT NULL CHECK (json_valid(body)),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE TABLE released_verbatim (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question (id),
    text TEXT NOT NULL CHECK (text <> ''),
    language TEXT,
    named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1)),
    released_by TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
    PRIMARY KEY (interview_id, question_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
    id TEXT PRIMARY KEY CHECK (length(id) = 64 AND id NOT GLOB '*[^0-9a-f]*'),
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'case', 'customer', 'contact', 'workshop', 'attendance', 'decision',
        'decision_owner')),
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    author TEXT NOT NULL CHECK (length(author) = 32),
    body BLOB NOT NULL
) STRICT;
CREATE TABLE revision_parent (
    revision_id TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL CHECK (length(parent_id) = 64),
    PRIMARY KEY (revision_id, parent_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE revocation_list (
    issuer TEXT PRIMARY KEY CHECK (issuer <> ''),
    number INTEGER NOT NULL CHECK (number >= 0),
    body BLOB NOT NULL,
    received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at))
) STRICT, WITHOUT ROWID;
CREATE TABLE row_digest (
    subject TEXT NOT NULL CHECK (subject <> ''),
    subject_id INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (subject, subject_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "row_digest" VALUES('campaign',1,X'F4FCB7270A6CFF085FEE22A1FDE2F73A282C1154CEEDA0D4D453D432BA206614');
INSERT INTO "row_digest" VALUES('case',1,X'0F6DF3B63E510417C59338C2BB8B77B9B21092E9AACEBF607BAC49DE29C9852B');
INSERT INTO "row_digest" VALUES('customer',1,X'A258B2EC2282FD427318992390E960F71FC03569568A740BB1B0E7A015E9207C');
INSERT INTO "row_digest" VALUES('interview',1,X'15372FE04398C5EC873E25CBCF9C0CFA077A5EC2EF31183ABD82BCAB45FFBCB0');
INSERT INTO "row_digest" VALUES('questionnaire',1,X'8F5E12FE395845EB9B0EE073AA90A13850BC5764C6224220E01F59E33151FEEF');
CREATE TABLE seen_head (
    device_id INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    history_id INTEGER NOT NULL CHECK (history_id > 0),
    head BLOB NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (device_id, history_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('protection_limit','6');
CREATE TABLE shown_revision (
    kind TEXT NOT NULL,
    uid TEXT NOT NULL,
    revision_id TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, uid)
) STRICT, WITHOUT ROWID;
CREATE TABLE solution (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    vendor_id INTEGER NOT NULL REFERENCES vendor (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    family TEXT,
    UNIQUE (vendor_id, name),
    UNIQUE (id, vendor_id)
) STRICT;
INSERT INTO "solution" VALUES(1,'a1227db32dc779a76e260915e1a55edf',1,'Stella','erp');
CREATE TABLE tombstone (
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'case', 'customer', 'contact', 'workshop', 'attendance', 'decision',
        'decision_owner')),
    keeps_answers INTEGER NOT NULL DEFAULT 0 CHECK (keeps_answers IN (0, 1)),
    PRIMARY KEY (uid, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE vendor (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 63 AND slug NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL CHECK (type IN ('publisher', 'integrator')),
    country TEXT CHECK (country IS NULL OR (length(country) = 2 AND country NOT GLOB '*[^A-Z]*'))
, logo BLOB, logo_type TEXT CHECK (logo_type IN ('png', 'jpeg', 'svg'))) STRICT;
INSERT INTO "vendor" VALUES(1,'da7c3a75c40b1072d3de50b84c195a0a','nordlicht','Nordlicht','publisher','DE',NULL,NULL);
CREATE TABLE verbatim_translation (
    interview_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en', 'sv')),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (interview_id, question_id, language),
    FOREIGN KEY (interview_id, question_id) REFERENCES released_verbatim (interview_id, question_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE workshop (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE workshop_decision (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    workshop_id INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    theme TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT CHECK (due_on IS date(due_on)),
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    created_at TEXT NOT NULL CHECK (created_at IS strftime('%Y-%m-%dT%H:%M:%SZ', created_at)),
    created_with TEXT NOT NULL
) STRICT;
INSERT INTO "workspace" VALUES(1,'d30f2aae9d52cb4271169d45d6696e30','2026-11-23T01:54:36Z','ScoreFact Desktop 0.1.0');
CREATE INDEX campaign_questionnaire ON campaign (questionnaire_id);
CREATE INDEX campaign_solution_solution ON campaign_solution (solution_id);
CREATE INDEX registration_campaign ON registration (campaign_id);
CREATE INDEX customer_name ON customer (vendor_id, name);
CREATE INDEX customer_solution ON customer (solution_id);
CREATE INDEX contact_customer ON contact (customer_id);
CREATE INDEX contact_phone ON contact (phone);
CREATE INDEX frame_member_customer ON frame_member (customer_id);
CREATE INDEX case_customer ON "case" (customer_id);
CREATE INDEX case_contact ON "case" (contact_id);
CREATE INDEX case_interviewer ON "case" (interviewer_id);
CREATE INDEX call_attempt_case ON call_attempt (case_id, at);
CREATE INDEX call_attempt_contact ON call_attempt (contact_id);
CREATE INDEX call_attempt_interviewer ON call_attempt (interviewer_id);
CREATE INDEX import_batch_campaign ON import_batch (campaign_id);
CREATE INDEX import_batch_file ON import_batch (file_sha256);
CREATE INDEX interview_campaign ON interview (campaign_id, counts, status);
CREATE UNIQUE INDEX interview_counting ON interview (case_id) WHERE counts = 1 AND case_id IS NOT NULL;
CREATE INDEX interview_case ON interview (case_id);
CREATE INDEX interview_contact ON interview (contact_id);
CREATE INDEX interview_interviewer ON interview (interviewer_id);
CREATE INDEX interview_device ON interview (device_id);
CREATE INDEX interview_import_batch ON interview (import_batch_id);
CREATE INDEX history_clear_subject ON history_clear (subject);
CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_clear_is_never_changed BEFORE UPDATE ON history_clear
BEGIN SELECT RAISE(ABORT, 'clear values are erased, never changed'); END;
CREATE INDEX output_campaign ON output (campaign_id);
CREATE UNIQUE INDEX benchmark_current ON benchmark (current) WHERE current = 1;
CREATE INDEX decision_campaign ON decision (campaign_id);
CREATE INDEX label_campaign ON label (campaign_id);
CREATE INDEX label_decision ON label (decision_id);
CREATE INDEX workshop_campaign ON workshop (campaign_id);
CREATE INDEX workshop_decision_workshop ON workshop_decision (workshop_id);
CREATE INDEX interview_workshop ON interview (workshop_id);
CREATE INDEX contact_referred_by ON contact (referred_by);
CREATE INDEX case_campaign_open ON "case" (campaign_id, final);
CREATE INDEX customer_domain ON customer (vendor_id, domain);
CREATE INDEX customer_registration_number ON customer (vendor_id, registration_number);
CREATE INDEX package_campaign ON package (campaign_id);
CREATE INDEX package_device ON package (device_id);
CREATE INDEX revision_subject ON revision (kind, uid);
CREATE INDEX revision_parent_parent ON revision_parent (parent_id);
CREATE INDEX shown_revision_revision ON shown_revision (revision_id);
CREATE TRIGGER interview_leaves_no_revision AFTER DELETE ON interview
BEGIN DELETE FROM revision WHERE kind = 'interview' AND uid = old.uid; END;
CREATE TRIGGER case_leaves_no_revision AFTER DELETE ON "case"
BEGIN DELETE FROM revision WHERE kind = 'case' AND uid = old.uid; END;
CREATE TRIGGER customer_leaves_no_revision AFTER DELETE ON customer
BEGIN DELETE FROM revision WHERE kind = 'customer' AND uid = old.uid; END;
CREATE TRIGGER contact_leaves_no_revision AFTER DELETE ON contact
BEGIN DELETE FROM revision WHERE kind = 'contact' AND uid = old.uid; END;
CREATE TRIGGER workshop_leaves_no_revision AFTER DELETE ON workshop
BEGIN DELETE FROM revision WHERE kind IN ('workshop', 'attendance') AND uid = old.uid; END;
CREATE TRIGGER workshop_decision_leaves_no_revision AFTER DELETE ON workshop_decision
BEGIN DELETE FROM revision WHERE kind IN ('decision', 'decision_owner') AND uid = old.uid; END;
CREATE INDEX released_verbatim_question ON released_verbatim (question_id);
COMMIT;
PRAGMA user_version = 2;
PRAGMA application_id = 1397113684;
