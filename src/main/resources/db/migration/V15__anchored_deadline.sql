-- A deadline may hang on a day of its case: it ends so many days before or after it, and moves with it.

ALTER TABLE deadline
    ADD COLUMN anchor_date text,
    ADD COLUMN anchor_zh   text,
    ADD COLUMN anchor_en   text,
    ADD COLUMN anchor_days integer,
    ADD COLUMN anchor_on   date,
    ADD CONSTRAINT deadline_anchor_whole CHECK (num_nulls(anchor_date, anchor_zh, anchor_en, anchor_days, anchor_on) IN (0, 5));

ALTER TABLE deadline_event
    ADD COLUMN anchor_zh text NOT NULL DEFAULT '',
    ADD COLUMN anchor_en text NOT NULL DEFAULT '',
    DROP CONSTRAINT deadline_event_kind_known,
    ADD CONSTRAINT deadline_event_kind_known CHECK (kind IN ('EXPECTED', 'STARTED', 'PAUSED', 'RESUMED', 'EXTENDED', 'REGRADED', 'MOVED',
        'RECALCULATED', 'WARNED', 'BREACHED', 'ESCALATED', 'STOPPED', 'CANCELLED'));
