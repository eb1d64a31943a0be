-- The case file: one row a case, and its entries, to which one can only add.

CREATE TABLE case_file (
    number        text COLLATE "C" NOT NULL,
    process       text        NOT NULL,
    project_id    text,
    unit_id       text,
    customer_id   text,
    state         text        NOT NULL,
    outcome       text,
    registered_at timestamptz NOT NULL,
    reckoned_from timestamptz NOT NULL,
    closed_at     timestamptz,
    entry_count   bigint      NOT NULL DEFAULT 0,
    values        jsonb       NOT NULL DEFAULT '{}',
    facts         jsonb       NOT NULL DEFAULT '{}',
    CONSTRAINT case_file_pk PRIMARY KEY (number),
    CONSTRAINT case_file_number_form CHECK (number ~ '^[A-Z][A-Z0-9]{1,9}-[0-9]{8}-[0-9]{4,12}$'),
    CONSTRAINT case_file_closed_with_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL))
) WITH (fillfactor = 70);

CREATE INDEX case_file_unit ON case_file (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX case_file_customer ON case_file (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE case_entry (
    case_number text COLLATE "C" NOT NULL,
    seq         bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    kind        text        NOT NULL,
    element     text,
    name_zh     text        NOT NULL,
    name_en     text        NOT NULL,
    done_by     text,
    data        jsonb       NOT NULL DEFAULT '{}',
    CONSTRAINT case_entry_pk PRIMARY KEY (case_number, seq),
    CONSTRAINT case_entry_case FOREIGN KEY (case_number) REFERENCES case_file (number),
    CONSTRAINT case_entry_kind CHECK (kind IN ('STARTED', 'STEP', 'MESSAGE', 'DECISION', 'MARK', 'CLOSED', 'REOPENED', 'REDACTED'))
);

-- Who had personal data blacked out, when, why and where. The transaction's id ties a redaction to the one change it allows.
CREATE TABLE case_redaction (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    case_number text COLLATE "C" NOT NULL,
    seq         bigint      NOT NULL,
    field       text        NOT NULL,
    reason      text        NOT NULL,
    redacted_by text        NOT NULL,
    redacted_at timestamptz NOT NULL,
    transaction xid8        NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT case_redaction_pk PRIMARY KEY (id),
    CONSTRAINT case_redaction_entry FOREIGN KEY (case_number, seq) REFERENCES case_entry (case_number, seq),
    CONSTRAINT case_redaction_once UNIQUE (case_number, seq, field),
    CONSTRAINT case_redaction_has_reason CHECK (btrim(reason) <> '' AND btrim(redacted_by) <> '')
);

CREATE FUNCTION redaction_mark(redacted_by text, redacted_at timestamptz) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
AS $$
    SELECT jsonb_build_object('redacted', true, 'by', redacted_by,
        'at', to_char(redacted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
$$;

-- The search path is pinned, temporary tables last: nobody may slip a case_redaction of their own under the trigger.
CREATE FUNCTION keep_case_entry() RETURNS trigger
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    redaction case_redaction;
    expected  case_entry;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        FOR redaction IN SELECT * FROM case_redaction r
                WHERE r.case_number = OLD.case_number AND r.seq = OLD.seq AND r.transaction = pg_current_xact_id() LOOP
            expected := OLD;
            expected.data := jsonb_set(OLD.data, ARRAY[redaction.field],
                redaction_mark(redaction.redacted_by, redaction.redacted_at), false);
            -- As text, because jsonb thinks 1.0 and 1.00 equal.
            IF NEW::text = expected::text THEN
                RETURN NEW;
            END IF;
        END LOOP;
    END IF;
    RAISE EXCEPTION 'A case entry is never changed or removed (% refused)', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER case_entry_kept BEFORE UPDATE OR DELETE ON case_entry FOR EACH ROW EXECUTE FUNCTION keep_case_entry();
CREATE TRIGGER case_entry_not_emptied BEFORE TRUNCATE ON case_entry FOR EACH STATEMENT EXECUTE FUNCTION keep_case_entry();
ALTER TABLE case_entry ENABLE ALWAYS TRIGGER case_entry_kept;
ALTER TABLE case_entry ENABLE ALWAYS TRIGGER case_entry_not_emptied;

CREATE FUNCTION keep_case_redaction() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'A redaction is never changed or removed (% refused)', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER case_redaction_kept BEFORE UPDATE OR DELETE ON case_redaction FOR EACH ROW EXECUTE FUNCTION keep_case_redaction();
CREATE TRIGGER case_redaction_not_emptied BEFORE TRUNCATE ON case_redaction FOR EACH STATEMENT EXECUTE FUNCTION keep_case_redaction();
ALTER TABLE case_redaction ENABLE ALWAYS TRIGGER case_redaction_kept;
ALTER TABLE case_redaction ENABLE ALWAYS TRIGGER case_redaction_not_emptied;

-- The lawful exception. Answers false where the entry or the field does not exist or is blacked out already.
CREATE FUNCTION redact_case_entry(the_case text, the_seq bigint, the_field text, the_reason text, the_person text, the_time timestamptz)
    RETURNS boolean
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_temp
AS $$
DECLARE
    told jsonb;
BEGIN
    SELECT e.data -> the_field INTO told FROM case_entry e WHERE e.case_number = the_case AND e.seq = the_seq FOR UPDATE;
    IF told IS NULL THEN
        RETURN false;
    END IF;
    INSERT INTO case_redaction (case_number, seq, field, reason, redacted_by, redacted_at)
        VALUES (the_case, the_seq, the_field, the_reason, the_person, the_time) ON CONFLICT ON CONSTRAINT case_redaction_once DO NOTHING;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE case_entry e SET data = jsonb_set(e.data, ARRAY[the_field], redaction_mark(the_person, the_time), false)
        WHERE e.case_number = the_case AND e.seq = the_seq;
    -- What the case knows now came from its entries: where it still says the same, it forgets it too.
    UPDATE case_file f SET values = CASE WHEN f.values -> the_field = told THEN f.values - the_field ELSE f.values END,
                           facts = CASE WHEN f.facts -> the_field = told THEN f.facts - the_field ELSE f.facts END
        WHERE f.number = the_case AND (f.values -> the_field = told OR f.facts -> the_field = told);
    RETURN true;
END
$$;

CREATE TABLE case_link (
    from_number text COLLATE "C" NOT NULL,
    kind        text        NOT NULL,
    to_number   text COLLATE "C" NOT NULL,
    linked_at   timestamptz NOT NULL,
    CONSTRAINT case_link_pk PRIMARY KEY (from_number, kind, to_number),
    CONSTRAINT case_link_from FOREIGN KEY (from_number) REFERENCES case_file (number),
    CONSTRAINT case_link_to FOREIGN KEY (to_number) REFERENCES case_file (number),
    CONSTRAINT case_link_not_to_itself CHECK (from_number <> to_number)
);
CREATE INDEX case_link_to_number ON case_link (to_number);

CREATE TABLE case_row (
    id          uuid        NOT NULL DEFAULT gen_random_uuid(),
    case_number text COLLATE "C" NOT NULL,
    element     text        NOT NULL,
    kind        text        NOT NULL,
    data        jsonb       NOT NULL,
    position    int         NOT NULL,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    sealed_at   timestamptz,
    CONSTRAINT case_row_pk PRIMARY KEY (id),
    CONSTRAINT case_row_case FOREIGN KEY (case_number) REFERENCES case_file (number)
);
CREATE INDEX case_row_of_case ON case_row (case_number, kind, position);

CREATE FUNCTION keep_sealed_row() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' OR OLD.sealed_at IS NOT NULL THEN
        RAISE EXCEPTION 'A sealed row is never changed or removed (% refused)', TG_OP USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER case_row_kept BEFORE UPDATE OR DELETE ON case_row FOR EACH ROW EXECUTE FUNCTION keep_sealed_row();
CREATE TRIGGER case_row_not_emptied BEFORE TRUNCATE ON case_row FOR EACH STATEMENT EXECUTE FUNCTION keep_sealed_row();
ALTER TABLE case_row ENABLE ALWAYS TRIGGER case_row_kept;
ALTER TABLE case_row ENABLE ALWAYS TRIGGER case_row_not_emptied;

-- The receipt of a start: the same key of the same person gives the same case.
CREATE TABLE idempotency_key (
    key          text        NOT NULL,
    person       text        NOT NULL,
    process      text        NOT NULL,
    request_hash text        NOT NULL,
    case_number  text COLLATE "C",
    started_at   timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (key, person)
);

-- Makes the sequence of a type and day unless it exists, going on after numbers that the day has used already,
-- and drops the type's sequences that are more than a week older. Two who make it at once both find it made.
CREATE FUNCTION provide_case_sequence(the_type text, the_day date) RETURNS void
    LANGUAGE plpgsql SET search_path = ${flyway:defaultSchema}, pg_temp SET lock_timeout = '2s'
AS $$
DECLARE
    prefix text := the_type || '-' || to_char(the_day, 'YYYYMMDD') || '-';
    family text := 'case_number_' || lower(the_type) || '_';
    used   bigint;
    old    text;
BEGIN
    SELECT max(substr(number, length(prefix) + 1)::bigint) INTO used FROM case_file
        WHERE number >= prefix AND number < the_type || '-' || to_char(the_day, 'YYYYMMDD') || '.';
    BEGIN
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I START %s', family || to_char(the_day, 'YYYYMMDD'), coalesce(used, 0) + 1);
    EXCEPTION WHEN unique_violation OR duplicate_table THEN
        NULL;
    END;
    FOR old IN SELECT c.relname FROM pg_class c
            WHERE c.relkind = 'S' AND c.relnamespace = '${flyway:defaultSchema}'::regnamespace
              AND c.relname ~ ('^' || family || '[0-9]{8}$')
              AND substr(c.relname, length(family) + 1) < to_char(the_day - 7, 'YYYYMMDD') LOOP
        BEGIN
            EXECUTE format('DROP SEQUENCE IF EXISTS %I', old);
        EXCEPTION WHEN lock_not_available OR undefined_table THEN
            NULL;
        END;
    END LOOP;
END
$$;
