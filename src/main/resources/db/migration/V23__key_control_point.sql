-- The key control points of a phase or batch: opened once each, and what has proved them so far.

CREATE TABLE key_control_point (
    number    text COLLATE "C" NOT NULL,
    parent    text COLLATE "C" NOT NULL,
    code      text        NOT NULL,
    stage     text        NOT NULL,
    grade     text        NOT NULL,
    due       text        NOT NULL,
    opened_at timestamptz NOT NULL,
    due_on    date        NOT NULL,
    CONSTRAINT key_control_point_pk PRIMARY KEY (number),
    CONSTRAINT key_control_point_case FOREIGN KEY (number) REFERENCES case_file (number),
    CONSTRAINT key_control_point_parent FOREIGN KEY (parent) REFERENCES case_file (number),
    CONSTRAINT key_control_point_once UNIQUE (parent, code),
    CONSTRAINT key_control_point_stage CHECK (stage ~ '^S[1-8]$'),
    CONSTRAINT key_control_point_grade CHECK (grade IN ('A', 'B', 'C'))
);

CREATE TABLE key_point_proof (
    number      text COLLATE "C" NOT NULL,
    process     text        NOT NULL,
    element     text        NOT NULL,
    name_zh     text        NOT NULL,
    name_en     text        NOT NULL,
    case_number text COLLATE "C" NOT NULL,
    times       integer     NOT NULL,
    proved_at   timestamptz NOT NULL,
    CONSTRAINT key_point_proof_pk PRIMARY KEY (number, process, element),
    CONSTRAINT key_point_proof_point FOREIGN KEY (number) REFERENCES key_control_point (number),
    CONSTRAINT key_point_proof_case FOREIGN KEY (case_number) REFERENCES case_file (number)
);
