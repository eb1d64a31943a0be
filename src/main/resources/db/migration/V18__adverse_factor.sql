-- What speaks against a phase's site (R9, R10): told to customers before the opening of sales, put right before the handover.
CREATE TABLE adverse_factor (
    project_id      text    NOT NULL,
    phase           text    NOT NULL,
    no              int     NOT NULL,
    found_as        uuid    NOT NULL,
    type            text    NOT NULL,
    source          text    NOT NULL,
    in_red_line     boolean NOT NULL,
    distance_m      int,
    impact          text    NOT NULL,
    disclosure      text    NOT NULL,
    solution        text    NOT NULL,
    dept            text,
    disclose_by     date    NOT NULL,
    planned_on      date    NOT NULL,
    solve_by        date    NOT NULL,
    disclosed_on    date,
    disclosed_in    text,
    solved_on       date,
    plan            text,
    evidence        text,
    disclosure_told date,
    solution_told   date,
    CONSTRAINT adverse_factor_pk PRIMARY KEY (project_id, phase, no),
    CONSTRAINT adverse_factor_found_as_uq UNIQUE (found_as),
    CONSTRAINT adverse_factor_phase FOREIGN KEY (project_id, phase) REFERENCES phase (project_id, code),
    CONSTRAINT adverse_factor_distance CHECK (distance_m >= 0),
    CONSTRAINT adverse_factor_solve_by CHECK (solve_by <= planned_on),
    CONSTRAINT adverse_factor_solved_with_evidence CHECK ((solved_on IS NULL AND plan IS NULL) OR evidence IS NOT NULL)
);

COMMENT ON COLUMN adverse_factor.found_as IS 'the row of the case at which it was found';
COMMENT ON COLUMN adverse_factor.planned_on IS 'until when somebody said it would be put right';
COMMENT ON COLUMN adverse_factor.solve_by IS 'planned_on, or the last day that the handover allows where that is earlier';
COMMENT ON COLUMN adverse_factor.disclosure_told IS 'when somebody was last reminded that customers have to be told';
COMMENT ON COLUMN adverse_factor.solution_told IS 'when somebody was last reminded that it has to be put right';
