-- Handing over homes: the batch, every unit and public part that it hands over, and the work on many of them in the background.
CREATE TABLE handover_batch (
    number     text COLLATE "C" NOT NULL,
    project_id text        NOT NULL,
    phase      text        NOT NULL,
    starts_on  date        NOT NULL,
    ends_on    date        NOT NULL,
    planned_at timestamptz NOT NULL,
    closed_at  timestamptz,
    CONSTRAINT handover_batch_pk PRIMARY KEY (number),
    CONSTRAINT handover_batch_case_fk FOREIGN KEY (number) REFERENCES case_file (number),
    CONSTRAINT handover_batch_phase_fk FOREIGN KEY (project_id, phase) REFERENCES phase (project_id, code),
    CONSTRAINT handover_batch_period CHECK (ends_on >= starts_on)
);

CREATE TABLE handover_place (
    batch             text COLLATE "C" NOT NULL,
    place_no          int         NOT NULL,
    kind              text        NOT NULL,
    unit_id           text,
    building          text        NOT NULL,
    floor             int         NOT NULL,
    label             text        NOT NULL,
    acceptance_case   text COLLATE "C",
    household_case    text COLLATE "C",
    customer_class    text,
    strategy          text,
    care_tag          text,
    ambassador        text,
    state             text        NOT NULL DEFAULT 'PLANNED',
    state_since       timestamptz NOT NULL,
    slot              timestamptz,
    people            int,
    special           text,
    bookings          int         NOT NULL DEFAULT 0,
    arrivals          int         NOT NULL DEFAULT 0,
    arrived_at        timestamptz,
    signed_at         timestamptz,
    signed_on_arrival int,
    inspections       int         NOT NULL DEFAULT 0,
    first_passed      boolean,
    re_passed         boolean,
    accepted_at       timestamptz,
    released_at       timestamptz,
    CONSTRAINT handover_place_pk PRIMARY KEY (batch, place_no),
    CONSTRAINT handover_place_batch_fk FOREIGN KEY (batch) REFERENCES handover_batch (number),
    CONSTRAINT handover_place_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT handover_place_acceptance_fk FOREIGN KEY (acceptance_case) REFERENCES case_file (number),
    CONSTRAINT handover_place_household_fk FOREIGN KEY (household_case) REFERENCES case_file (number),
    CONSTRAINT handover_place_kind CHECK (kind IN ('UNIT', 'PUBLIC')),
    CONSTRAINT handover_place_unit CHECK ((kind = 'UNIT') = (unit_id IS NOT NULL)),
    CONSTRAINT handover_place_household CHECK (kind = 'UNIT' OR household_case IS NULL),
    CONSTRAINT handover_place_class CHECK (customer_class IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT handover_place_label_uq UNIQUE (batch, kind, label)
) WITH (fillfactor = 70);

-- A unit is handed over in one batch at a time, and a case belongs to one place only: whoever opens one twice is refused here.
CREATE UNIQUE INDEX handover_place_live_uq ON handover_place (unit_id) WHERE released_at IS NULL AND unit_id IS NOT NULL;
CREATE UNIQUE INDEX handover_place_acceptance_uq ON handover_place (acceptance_case) WHERE acceptance_case IS NOT NULL;
CREATE UNIQUE INDEX handover_place_household_uq ON handover_place (household_case) WHERE household_case IS NOT NULL;

-- Work on many places in the background. The message that the batch waits for is sent when the work first ends, and once only.
CREATE TABLE batch_work (
    id         bigint GENERATED ALWAYS AS IDENTITY,
    batch      text COLLATE "C" NOT NULL,
    kind       text        NOT NULL,
    total      int         NOT NULL,
    told       jsonb       NOT NULL DEFAULT '{}',
    started_by text        NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz,
    called_at  timestamptz,
    CONSTRAINT batch_work_pk PRIMARY KEY (id),
    CONSTRAINT batch_work_batch_fk FOREIGN KEY (batch) REFERENCES handover_batch (number),
    CONSTRAINT batch_work_kind CHECK (kind IN ('ACCEPTANCES', 'HOUSEHOLDS', 'MOVE_DATE'))
);
CREATE UNIQUE INDEX batch_work_running_uq ON batch_work (batch, kind) WHERE ended_at IS NULL AND kind <> 'MOVE_DATE';
CREATE INDEX batch_work_of_batch ON batch_work (batch);

CREATE TABLE batch_work_item (
    work        bigint NOT NULL,
    seq         int    NOT NULL,
    place_no    int    NOT NULL,
    state       text   NOT NULL DEFAULT 'PENDING',
    alone       boolean NOT NULL DEFAULT false,
    case_number text COLLATE "C",
    error_zh    text,
    error_en    text,
    CONSTRAINT batch_work_item_pk PRIMARY KEY (work, seq),
    CONSTRAINT batch_work_item_work_fk FOREIGN KEY (work) REFERENCES batch_work (id),
    CONSTRAINT batch_work_item_place_uq UNIQUE (work, place_no),
    CONSTRAINT batch_work_item_state CHECK (state IN ('PENDING', 'DONE', 'FAILED'))
) WITH (fillfactor = 70);
CREATE INDEX batch_work_item_pending ON batch_work_item (work, alone, seq) WHERE state = 'PENDING';
