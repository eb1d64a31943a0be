-- Sums and sketches of the facts, by day and by month, as a whole and by what people filter: all of it can be made anew from the facts.
CREATE TABLE cycle_rollup (
    process  text COLLATE "C" NOT NULL,
    -- D a day, M a month.
    grain    "char"   NOT NULL,
    -- Which attributes the key names, as bits; 0 for all facts together.
    slice    smallint NOT NULL,
    key      text COLLATE "C" NOT NULL,
    from_on  date     NOT NULL,
    -- Empty for the process as a whole.
    element  text COLLATE "C" NOT NULL,
    -- Where it is the wait before the element: after which one; else empty.
    after    text COLLATE "C" NOT NULL,
    n        int      NOT NULL,
    kept     int      NOT NULL,
    late     int      NOT NULL,
    right_n  int      NOT NULL,
    right_of int      NOT NULL,
    working  bytea    NOT NULL,
    elapsed  bytea    NOT NULL,
    CONSTRAINT cycle_rollup_pk PRIMARY KEY (process, grain, slice, key, from_on, element, after)
);

-- Another one each time that a month is summed up: whoever has read its sums knows by it that they are still those.
CREATE SEQUENCE cycle_stamp;

-- Which months have been summed up, and whether a day of them has changed since.
CREATE TABLE cycle_month (
    process    text COLLATE "C" NOT NULL,
    month      date        NOT NULL,
    clean      boolean     NOT NULL,
    touched_at timestamptz NOT NULL,
    stamp      bigint      NOT NULL DEFAULT 0,
    CONSTRAINT cycle_month_pk PRIMARY KEY (process, month)
);

-- Work on all facts in the background: making them anew with another calendar, and fetching those from before.
CREATE TABLE cycle_upkeep (
    id         bigint GENERATED ALWAYS AS IDENTITY,
    kind       text        NOT NULL,
    started_by text        NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at   timestamptz,
    place      text        NOT NULL DEFAULT '',
    done       bigint      NOT NULL DEFAULT 0,
    changed    bigint      NOT NULL DEFAULT 0,
    CONSTRAINT cycle_upkeep_pk PRIMARY KEY (id),
    CONSTRAINT cycle_upkeep_kind CHECK (kind IN ('RECOMPUTE', 'BACKFILL'))
);
CREATE UNIQUE INDEX cycle_upkeep_running_uq ON cycle_upkeep (kind) WHERE ended_at IS NULL;
