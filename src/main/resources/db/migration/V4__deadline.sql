-- The working calendar and the ledger of deadlines.

-- Grows with every year that is loaded, so that a node can see cheaply that its copy is old.
CREATE SEQUENCE calendar_version;

CREATE TABLE holiday_year (
    year      integer     NOT NULL,
    version   bigint      NOT NULL,
    loaded_at timestamptz NOT NULL,
    loaded_by text        NOT NULL,
    CONSTRAINT holiday_year_pk PRIMARY KEY (year),
    CONSTRAINT holiday_year_in_range CHECK (year BETWEEN 2000 AND 2100)
);

-- A notice may name days of the neighbouring years, so a day may stand in two notices; the later year's wins.
CREATE TABLE holiday (
    year    integer NOT NULL,
    day     date    NOT NULL,
    workday boolean NOT NULL,
    name    text    NOT NULL,
    CONSTRAINT holiday_pk PRIMARY KEY (year, day),
    CONSTRAINT holiday_of_loaded_year FOREIGN KEY (year) REFERENCES holiday_year (year) ON DELETE CASCADE
);

CREATE TABLE deadline (
    id                  text        NOT NULL,
    case_number         text        NOT NULL,
    key                 text        NOT NULL,
    element             text        NOT NULL,
    label_zh            text        NOT NULL,
    label_en            text        NOT NULL,
    process_instance_id text,
    activity_id         text,
    responsible_post    text,
    responsible_person  text,
    status              text        NOT NULL,
    clock               text,
    started_at          timestamptz NOT NULL,
    warn_at             timestamptz,
    due_at              timestamptz,
    original_due_at     timestamptz,
    provisional         boolean     NOT NULL,
    calendar_version    bigint      NOT NULL,
    paused_at           timestamptz,
    paused_seconds      bigint      NOT NULL,
    stopped_at          timestamptz,
    alarms_raised       integer     NOT NULL,
    alarm_at            timestamptz,
    rung_step           text        NOT NULL,
    ladder_ended        boolean     NOT NULL,
    told_post           text,
    told_person         text,
    next_alarm_at       timestamptz GENERATED ALWAYS AS (CASE WHEN status = 'RUNNING' THEN alarm_at END) STORED,
    CONSTRAINT deadline_pk PRIMARY KEY (id),
    CONSTRAINT deadline_status_known CHECK (status IN ('WAITING', 'RUNNING', 'PAUSED', 'MET', 'LATE', 'CANCELLED')),
    CONSTRAINT deadline_reckoned CHECK (status IN ('WAITING', 'CANCELLED')
        OR (clock IS NOT NULL AND warn_at IS NOT NULL AND due_at IS NOT NULL AND original_due_at IS NOT NULL)),
    CONSTRAINT deadline_stopped CHECK ((stopped_at IS NOT NULL) = (status IN ('MET', 'LATE', 'CANCELLED')))
);

CREATE INDEX deadline_of_case ON deadline (case_number);
CREATE INDEX deadline_next_alarm ON deadline (next_alarm_at) WHERE next_alarm_at IS NOT NULL;
-- Those that a newly loaded year may move.
CREATE INDEX deadline_on_working_days ON deadline (calendar_version)
    WHERE status IN ('RUNNING', 'PAUSED') AND clock LIKE '% WD';

-- Everything that ever happened to a deadline; rows are only added.
CREATE TABLE deadline_event (
    deadline_id text        NOT NULL,
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    at          timestamptz NOT NULL,
    kind        text        NOT NULL,
    by          text,
    reason_zh   text        NOT NULL,
    reason_en   text        NOT NULL,
    clock       text,
    due_at      timestamptz,
    provisional boolean     NOT NULL,
    CONSTRAINT deadline_event_pk PRIMARY KEY (deadline_id, id),
    CONSTRAINT deadline_event_of_deadline FOREIGN KEY (deadline_id) REFERENCES deadline (id),
    CONSTRAINT deadline_event_kind_known CHECK (kind IN ('EXPECTED', 'STARTED', 'PAUSED', 'RESUMED', 'EXTENDED', 'REGRADED',
        'RECALCULATED', 'WARNED', 'BREACHED', 'ESCALATED', 'STOPPED', 'CANCELLED'))
);
