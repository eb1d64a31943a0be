-- Where the clock of a rehearsal was left standing. Empty while it runs with the real time; never used in production.
CREATE TABLE rehearsal_clock (
    only_one  boolean     NOT NULL,
    stands_at timestamptz NOT NULL,
    CONSTRAINT rehearsal_clock_pk PRIMARY KEY (only_one),
    CONSTRAINT rehearsal_clock_only_one CHECK (only_one)
);
