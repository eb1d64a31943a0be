-- Which case is the lifecycle of a phase: one at a time.
CREATE TABLE lifecycle_phase (
    number     text COLLATE "C" NOT NULL,
    project_id text        NOT NULL,
    phase      text        NOT NULL,
    opened_at  timestamptz NOT NULL,
    closed_at  timestamptz,
    CONSTRAINT lifecycle_phase_pk PRIMARY KEY (number),
    CONSTRAINT lifecycle_phase_case_fk FOREIGN KEY (number) REFERENCES case_file (number),
    CONSTRAINT lifecycle_phase_phase_fk FOREIGN KEY (project_id, phase) REFERENCES phase (project_id, code)
);
CREATE UNIQUE INDEX lifecycle_phase_open_uq ON lifecycle_phase (project_id, phase) WHERE closed_at IS NULL;
