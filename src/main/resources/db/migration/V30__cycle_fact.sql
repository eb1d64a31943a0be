-- How long everything took. One row for each process instance that ended, each visit of a user task, and each deadline met or missed.
-- Of people it knows nothing, unless a setting says so; the engine's clean-up of its history does not reach it.
CREATE TABLE cycle_fact (
    id               bigint GENERATED ALWAYS AS IDENTITY,
    kind             text        NOT NULL,
    -- The engine's id of the instance, the task or the deadline: whoever tells the same thing again tells nothing new.
    source           text        NOT NULL,
    process          text COLLATE "C" NOT NULL,
    version          int         NOT NULL,
    version_tag      text,
    process_instance text        NOT NULL,
    -- Empty for the process as a whole.
    element          text COLLATE "C" NOT NULL,
    visit            int         NOT NULL,
    case_number      text COLLATE "C",
    case_type        text,
    project          text,
    phase            text,
    level            text,
    category         text,
    dept             text,
    performer        text,
    outcome          text,
    ended_in         text,
    reopened         boolean     NOT NULL DEFAULT false,
    first_time_right boolean,
    started_at       timestamptz NOT NULL,
    ended_at         timestamptz NOT NULL,
    ended_on         date        NOT NULL,
    -- Without the time in which the customer was waited for, as working_s.
    elapsed_s        bigint      NOT NULL,
    working_s        bigint      NOT NULL,
    paused_s         bigint      NOT NULL,
    after_element    text COLLATE "C",
    waited_s         bigint,
    waited_working_s bigint,
    deadline         text,
    limit_key        text,
    limit_kept       boolean,
    person           text,
    CONSTRAINT cycle_fact_pk PRIMARY KEY (id),
    CONSTRAINT cycle_fact_source_uq UNIQUE (source, kind),
    CONSTRAINT cycle_fact_kind CHECK (kind IN ('PROCESS', 'STEP', 'DEADLINE')),
    CONSTRAINT cycle_fact_period CHECK (elapsed_s >= 0 AND working_s >= 0 AND paused_s >= 0),
    CONSTRAINT cycle_fact_wait CHECK (num_nulls(after_element, waited_s, waited_working_s) IN (0, 3))
);
CREATE INDEX cycle_fact_period_ix ON cycle_fact (process, ended_on);
CREATE INDEX cycle_fact_case_ix ON cycle_fact (case_number);
CREATE INDEX cycle_fact_instance_ix ON cycle_fact (process_instance);

-- The days whose sums are not what the facts say any more. Rows are only added, so that nobody waits for anybody.
CREATE TABLE cycle_dirty (
    id      bigint GENERATED ALWAYS AS IDENTITY,
    process text COLLATE "C" NOT NULL,
    day     date NOT NULL,
    CONSTRAINT cycle_dirty_pk PRIMARY KEY (id)
);
CREATE INDEX cycle_dirty_day_ix ON cycle_dirty (process, day);

-- Written by the database itself: no way to change a fact leads past it.
CREATE FUNCTION note_fresh_facts() RETURNS trigger
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
BEGIN
    INSERT INTO cycle_dirty (process, day) SELECT DISTINCT process, ended_on FROM fresh;
    RETURN NULL;
END
$$;
CREATE FUNCTION note_stale_facts() RETURNS trigger
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
BEGIN
    INSERT INTO cycle_dirty (process, day) SELECT DISTINCT process, ended_on FROM stale;
    RETURN NULL;
END
$$;
CREATE TRIGGER cycle_fact_added AFTER INSERT ON cycle_fact REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION note_fresh_facts();
CREATE TRIGGER cycle_fact_changed AFTER UPDATE ON cycle_fact REFERENCING OLD TABLE AS stale
    FOR EACH STATEMENT EXECUTE FUNCTION note_stale_facts();
CREATE TRIGGER cycle_fact_removed AFTER DELETE ON cycle_fact REFERENCING OLD TABLE AS stale
    FOR EACH STATEMENT EXECUTE FUNCTION note_stale_facts();
