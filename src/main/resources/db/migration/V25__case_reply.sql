-- What a later step answers to a row of an earlier one. The row stays as it was written; its latest answers stand beside it.
CREATE TABLE case_reply (
    seq        bigint      GENERATED ALWAYS AS IDENTITY,
    row_id     uuid        NOT NULL,
    element    text        NOT NULL,
    data       jsonb       NOT NULL,
    replied_by text        NOT NULL,
    replied_at timestamptz NOT NULL,
    sealed_at  timestamptz,
    CONSTRAINT case_reply_pk PRIMARY KEY (seq),
    CONSTRAINT case_reply_row FOREIGN KEY (row_id) REFERENCES case_row (id)
);
CREATE INDEX case_reply_of_row ON case_reply (row_id);
-- While a step is open it has one answer to a row.
CREATE UNIQUE INDEX case_reply_once ON case_reply (row_id, element) WHERE sealed_at IS NULL;

CREATE TRIGGER case_reply_kept BEFORE UPDATE OR DELETE ON case_reply FOR EACH ROW EXECUTE FUNCTION keep_sealed_row();
CREATE TRIGGER case_reply_not_emptied BEFORE TRUNCATE ON case_reply FOR EACH STATEMENT EXECUTE FUNCTION keep_sealed_row();
ALTER TABLE case_reply ENABLE ALWAYS TRIGGER case_reply_kept;
ALTER TABLE case_reply ENABLE ALWAYS TRIGGER case_reply_not_emptied;
