-- Version 2. Fieldwork, devices and packages, digests, observed outcomes, the benchmark's trust, what may be printed.
-- The conventions are those of version 1.

-- What customers did after they had answered ---------------------------------------------------------------------------
-- One observation of a customer on a day: still a customer, gone to another vendor, or gone from the solution altogether.
CREATE TABLE observed_outcome (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    observed_on TEXT NOT NULL CHECK (observed_on IS date(observed_on)),
    outcome TEXT NOT NULL CHECK (outcome IN ('customer', 'left_vendor', 'left_solution')),
    source TEXT NOT NULL DEFAULT '',
    noted_at TEXT NOT NULL CHECK (noted_at IS strftime('%Y-%m-%dT%H:%M:%SZ', noted_at)),
    PRIMARY KEY (customer_id, observed_on)
) STRICT, WITHOUT ROWID;

-- Fieldwork --------------------------------------------------------------------------------------------------------------
CREATE TABLE workshop (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 32),
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    place TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX workshop_campaign ON workshop (campaign_id);

-- A decision taken in a workshop, for its minutes.
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
CREATE INDEX workshop_decision_workshop ON workshop_decision (workshop_id);

ALTER TABLE interview ADD COLUMN workshop_id INTEGER REFERENCES workshop (id) ON DELETE SET NULL;
-- How many people gave a group answer together; 1 is one respondent.
ALTER TABLE interview ADD COLUMN people INTEGER NOT NULL DEFAULT 1 CHECK (people >= 1);
-- Time spent in the interview screen, in seconds.
ALTER TABLE interview ADD COLUMN seconds INTEGER CHECK (seconds >= 0);
CREATE INDEX interview_workshop ON interview (workshop_id);
-- The packed answers of an interview as an audience has seen them in figures, which move in blocks of interviews.
CREATE TABLE audience_row (
    interview_id INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
    blob BLOB NOT NULL,
    numbers TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(numbers))
) STRICT;

-- Duration and keys pressed per question: for the field monitor only, never in a package.
CREATE TABLE question_paradata (
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (question <> ''),
    visits INTEGER NOT NULL DEFAULT 0 CHECK (visits >= 0),
    milliseconds INTEGER NOT NULL DEFAULT 0 CHECK (milliseconds >= 0),
    keys INTEGER NOT NULL DEFAULT 0 CHECK (keys >= 0),
    PRIMARY KEY (interview_id, question)
) STRICT, WITHOUT ROWID;

-- Reminder before an appointment, in minutes; and who named this contact, when the first one referred to another.
ALTER TABLE "case" ADD COLUMN reminder_minutes INTEGER CHECK (reminder_minutes >= 0);
ALTER TABLE "case" ADD COLUMN appointment_note TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN referred_by INTEGER REFERENCES contact (id) ON DELETE SET NULL;
ALTER TABLE contact ADD COLUMN left_company INTEGER NOT NULL DEFAULT 0 CHECK (left_company IN (0, 1));
CREATE INDEX contact_referred_by ON contact (referred_by);

-- How the sample was planned: method, size, fields of the strata, minimum and quota of each stratum.
ALTER TABLE campaign ADD COLUMN sampling_plan TEXT CHECK (json_valid(sampling_plan));
-- The number that was called: a dead one is dead until the contact has another.
ALTER TABLE call_attempt ADD COLUMN number TEXT CHECK (number <> '');
-- The open cases of a campaign, which the queue orders.
CREATE INDEX case_campaign_open ON "case" (campaign_id, final);

ALTER TABLE customer ADD COLUMN domain TEXT CHECK (domain <> '');
ALTER TABLE customer ADD COLUMN registration_number TEXT CHECK (registration_number <> '');
CREATE INDEX customer_domain ON customer (vendor_id, domain);
CREATE INDEX customer_registration_number ON customer (vendor_id, registration_number);

-- Files in --------------------------------------------------------------------------------------------------------------
-- Which file a mapping was settled on for, so that people recognise it in a list.
ALTER TABLE mapping ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE mapping ADD COLUMN tool TEXT NOT NULL DEFAULT '';

-- Devices and packages ---------------------------------------------------------------------------------------------------
-- public_key: P-256, DER SubjectPublicKeyInfo; age_recipient: where packages for this device are encrypted to.
ALTER TABLE device ADD COLUMN age_recipient TEXT CHECK (age_recipient <> '');
ALTER TABLE device ADD COLUMN trusted INTEGER NOT NULL DEFAULT 0 CHECK (trusted IN (0, 1));

-- The secrets of this installation. They live in the workspace, so that an encrypted one keeps them; `machine` is a salted
-- hash of the machine, so that a copy on another machine makes a device of its own.
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
CREATE INDEX package_campaign ON package (campaign_id);
CREATE INDEX package_device ON package (device_id);

-- Heads of other devices' histories, as their packages carried them: a cut history is noticed against them.
CREATE TABLE seen_head (
    device_id INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    history_id INTEGER NOT NULL CHECK (history_id > 0),
    head BLOB NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (device_id, history_id)
) STRICT, WITHOUT ROWID;

-- Sealed states of what travels: a finished interview, a case, a customer, a contact, a workshop and its decisions. Who
-- and where (attendance, by the uid of the workshop; decision_owner, by that of the decision) is sealed apart, because
-- answers may be shared without identities. id: SHA-256 of the canonical JSON of kind, uid, parents, author and body;
-- body: the canonical JSON, compressed. Version 1 had room for interviews only and nothing ever wrote to it.
DROP TABLE revision_parent;
DROP TABLE revision;
CREATE TABLE revision (
    id TEXT PRIMARY KEY CHECK (length(id) = 64 AND id NOT GLOB '*[^0-9a-f]*'),
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'case', 'customer', 'contact', 'workshop', 'attendance', 'decision',
        'decision_owner')),
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    author TEXT NOT NULL CHECK (length(author) = 32),
    body BLOB NOT NULL
) STRICT;
CREATE INDEX revision_subject ON revision (kind, uid);

CREATE TABLE revision_parent (
    revision_id TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL CHECK (length(parent_id) = 64),
    PRIMARY KEY (revision_id, parent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_parent_parent ON revision_parent (parent_id);

-- The revision that the rows of a subject were written from, or were last sealed as.
CREATE TABLE shown_revision (
    kind TEXT NOT NULL,
    uid TEXT NOT NULL,
    revision_id TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    PRIMARY KEY (kind, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX shown_revision_revision ON shown_revision (revision_id);

-- What never comes back, by kind, because the names in a workshop are sealed under its uid. keeps_answers: a contact may
-- be erased with the interviews given, or its identity alone once the time to keep it is over.
ALTER TABLE tombstone RENAME TO tombstone_of_version_1;
CREATE TABLE tombstone (
    uid TEXT NOT NULL CHECK (length(uid) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('interview', 'case', 'customer', 'contact', 'workshop', 'attendance', 'decision',
        'decision_owner')),
    keeps_answers INTEGER NOT NULL DEFAULT 0 CHECK (keeps_answers IN (0, 1)),
    PRIMARY KEY (uid, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO tombstone (uid, kind) SELECT uid, kind FROM tombstone_of_version_1;
DROP TABLE tombstone_of_version_1;

-- What is deleted is deleted with its sealed states.
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

-- Silent corruption ------------------------------------------------------------------------------------------------------
-- SHA-256 over the audited rows of one subject (an interview with its answers, a case, a campaign, a label, a benchmark).
CREATE TABLE row_digest (
    subject TEXT NOT NULL CHECK (subject <> ''),
    subject_id INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (subject, subject_id)
) STRICT, WITHOUT ROWID;

-- Months after closing when identities of a campaign are to be erased; NULL: no rule.
ALTER TABLE campaign ADD COLUMN retention_months INTEGER CHECK (retention_months > 0);

-- Benchmark --------------------------------------------------------------------------------------------------------------
-- The last verified TUF metadata (root, timestamp, snapshot, targets) of each source, from which the next sync starts.
CREATE TABLE benchmark_trust (
    source TEXT NOT NULL CHECK (source <> ''),
    role TEXT NOT NULL CHECK (role <> ''),
    body BLOB NOT NULL,
    PRIMARY KEY (source, role)
) STRICT, WITHOUT ROWID;

ALTER TABLE benchmark ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE benchmark ADD COLUMN checked_at TEXT CHECK (checked_at IS strftime('%Y-%m-%dT%H:%M:%SZ', checked_at));

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    signer TEXT NOT NULL,
    body BLOB NOT NULL,
    received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at)),
    included INTEGER NOT NULL DEFAULT 1 CHECK (included IN (0, 1))
) STRICT;

-- The newest signed list of revoked labels.
CREATE TABLE revocation_list (
    issuer TEXT PRIMARY KEY CHECK (issuer <> ''),
    number INTEGER NOT NULL CHECK (number >= 0),
    body BLOB NOT NULL,
    received_at TEXT NOT NULL CHECK (received_at IS strftime('%Y-%m-%dT%H:%M:%SZ', received_at))
) STRICT, WITHOUT ROWID;

-- What may be printed ----------------------------------------------------------------------------------------------------
-- A comment of a respondent as an analyst released it: the words after redaction.
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

CREATE INDEX released_verbatim_question ON released_verbatim (question_id);

CREATE TABLE verbatim_translation (
    interview_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en', 'sv')),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (interview_id, question_id, language),
    FOREIGN KEY (interview_id, question_id) REFERENCES released_verbatim (interview_id, question_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

ALTER TABLE vendor ADD COLUMN logo BLOB;
ALTER TABLE vendor ADD COLUMN logo_type TEXT CHECK (logo_type IN ('png', 'jpeg', 'svg'));

-- Who stood behind the figures on confidential questions in a delivery: marks by question or theme, so that the next
-- delivery does not give away single answers by subtraction. A mark names nobody without the interview itself.
ALTER TABLE output ADD COLUMN respondents TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(respondents));

-- How figures are weighted: 'auto' (by strata where they were drawn unequally), 'none', 'strata', 'weights' (those that
-- interviews carry), 'post_stratified:FIELD' or 'raked:FIELD,FIELD'.
ALTER TABLE campaign ADD COLUMN weighting TEXT NOT NULL DEFAULT 'auto' CHECK (weighting <> '');

-- The sealed pages of a label as its issuer signed them.
CREATE TABLE label_document (
    label_id INTEGER NOT NULL REFERENCES label (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('fr', 'en', 'sv')),
    pdf BLOB NOT NULL,
    PRIMARY KEY (label_id, language)
) STRICT, WITHOUT ROWID;
