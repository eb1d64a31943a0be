-- Office time by the day, as the working calendar counts it, so that the database can tell working time by itself.
CREATE TABLE cycle_day (
    day       date        NOT NULL,
    -- Office time of all days before, in seconds.
    before_s  bigint      NOT NULL,
    opens_at  timestamptz NOT NULL,
    -- As opens_at where nobody works.
    closes_at timestamptz NOT NULL,
    CONSTRAINT cycle_day_pk PRIMARY KEY (day),
    CONSTRAINT cycle_day_open CHECK (closes_at >= opens_at)
);

-- The functions are PL/pgSQL, which keeps their plans from one statement to the next: facts are written with every task that is completed,
-- and planning them anew each time took most of that statement's time.

-- Office time until this instant, in seconds; null outside of the days that are known.
CREATE FUNCTION cycle_office_until(the_time timestamptz) RETURNS numeric
    LANGUAGE plpgsql STABLE
AS $$
BEGIN
    RETURN (SELECT d.before_s + greatest(0, extract(epoch FROM least(the_time, d.closes_at) - d.opens_at))
        FROM cycle_day d WHERE d.day = (the_time AT TIME ZONE 'Asia/Shanghai')::date);
END
$$;

-- In which parts of a period the customer was waited for: while one of these deadlines stood still.
CREATE FUNCTION cycle_pauses(the_deadlines text[], the_start timestamptz, the_end timestamptz) RETURNS tstzmultirange
    LANGUAGE plpgsql STABLE
AS $$
BEGIN
    RETURN (SELECT coalesce(range_agg(tstzrange(p.at, p.until)) FILTER (WHERE p.kind = 'PAUSED' AND p.at < p.until), '{}')
            * tstzmultirange(tstzrange(the_start, the_end))
        FROM (SELECT e.kind, e.at, coalesce(lead(e.at) OVER (PARTITION BY e.deadline_id ORDER BY e.id), the_end) AS until
            FROM deadline_event e WHERE e.deadline_id = ANY (the_deadlines) AND e.kind IN ('PAUSED', 'RESUMED', 'STOPPED', 'CANCELLED')) p);
END
$$;

-- How long it took without these parts, in plain and in office time, and how long they took themselves; whole seconds.
CREATE FUNCTION cycle_took(the_start timestamptz, the_end timestamptz, the_pauses tstzmultirange,
        OUT elapsed bigint, OUT working bigint, OUT paused bigint)
    LANGUAGE plpgsql STABLE
AS $$
DECLARE
    plain numeric := 0;
    office numeric := 0;
    part tstzrange;
BEGIN
    FOREACH part IN ARRAY ARRAY(SELECT unnest(the_pauses)) LOOP
        plain := plain + extract(epoch FROM upper(part) - lower(part));
        office := office + coalesce(cycle_office_until(upper(part)) - cycle_office_until(lower(part)), 0);
    END LOOP;
    elapsed := floor(extract(epoch FROM the_end - the_start) - plain);
    working := floor(greatest(0, coalesce(cycle_office_until(the_end) - cycle_office_until(the_start), 0) - office));
    paused := floor(plain);
END
$$;
