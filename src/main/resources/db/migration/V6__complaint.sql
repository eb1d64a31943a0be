-- Complaints as the trade counts them: which unit, which category, open or closed. What was done stands in the case file.
CREATE TABLE complaint (
    number        text        NOT NULL,
    project_id    text        NOT NULL,
    building      text        NOT NULL,
    unit_id       text        NOT NULL,
    category      text        NOT NULL,
    registered_at timestamptz NOT NULL,
    closed_at     timestamptz,
    outcome       text,
    hotspot       text,
    CONSTRAINT complaint_pk PRIMARY KEY (number),
    CONSTRAINT complaint_case_fk FOREIGN KEY (number) REFERENCES case_file (number)
);

-- One open complaint a unit and category: a second one joins the first, even when both are registered at once.
CREATE UNIQUE INDEX complaint_open_uq ON complaint (unit_id, category) WHERE closed_at IS NULL;
CREATE INDEX complaint_repeat_ix ON complaint (unit_id, category, closed_at);
CREATE INDEX complaint_hotspot_ix ON complaint (project_id, category, registered_at);

-- What design complaints taught: the next project's review of drawings begins with these (R3, R14).
CREATE TABLE defect (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    area        text        NOT NULL,
    description text        NOT NULL,
    source      text        NOT NULL,
    found_at    timestamptz NOT NULL,
    CONSTRAINT defect_pk PRIMARY KEY (id),
    CONSTRAINT defect_source_uq UNIQUE (source),
    CONSTRAINT defect_source_fk FOREIGN KEY (source) REFERENCES case_file (number)
);
