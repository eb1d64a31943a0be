-- Which finding became which rectification: a row is given to somebody once.

CREATE TABLE rectification (
    number         text COLLATE "C" NOT NULL,
    parent         text COLLATE "C" NOT NULL,
    row_id         uuid    NOT NULL,
    kind           text    NOT NULL,
    item           text,
    level          text    NOT NULL,
    adverse_factor boolean NOT NULL,
    CONSTRAINT rectification_pk PRIMARY KEY (number),
    CONSTRAINT rectification_case FOREIGN KEY (number) REFERENCES case_file (number),
    CONSTRAINT rectification_parent FOREIGN KEY (parent) REFERENCES case_file (number),
    CONSTRAINT rectification_row FOREIGN KEY (row_id) REFERENCES case_row (id),
    CONSTRAINT rectification_row_once UNIQUE (row_id),
    CONSTRAINT rectification_level CHECK (level IN ('红', '黄', '绿'))
);
CREATE INDEX rectification_of_parent ON rectification (parent);
