-- What went wrong with a design once: the next project's review of drawings asks about it (R3, R14). A complaint teaches one lesson, and so
-- does each design defect that a pre-acceptance found. It takes the place of the table that only complaints fed.

CREATE TABLE defect_library (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    area        text,
    description text        NOT NULL,
    root_cause  text,
    project_id  text,
    source      text COLLATE "C" NOT NULL,
    row_id      uuid,
    found_at    timestamptz NOT NULL,
    CONSTRAINT defect_library_pk PRIMARY KEY (id),
    CONSTRAINT defect_library_once UNIQUE NULLS NOT DISTINCT (source, row_id),
    CONSTRAINT defect_library_source FOREIGN KEY (source) REFERENCES case_file (number),
    CONSTRAINT defect_library_row FOREIGN KEY (row_id) REFERENCES case_row (id)
);

INSERT INTO defect_library (area, description, root_cause, project_id, source, found_at)
SELECT d.area, d.description, f.values ->> 'rootCause', f.project_id, d.source, d.found_at
FROM defect d JOIN case_file f ON f.number = d.source ORDER BY d.id;

DROP TABLE defect;
