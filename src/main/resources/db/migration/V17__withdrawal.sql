-- A batch that is withdrawn takes the cases of its places with it, in the background.
ALTER TABLE batch_work DROP CONSTRAINT batch_work_kind;
ALTER TABLE batch_work ADD CONSTRAINT batch_work_kind CHECK (kind IN ('ACCEPTANCES', 'HOUSEHOLDS', 'MOVE_DATE', 'END_CASES'));
