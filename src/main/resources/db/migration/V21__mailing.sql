-- One notice to many owners, said in the background. A mailing is one row: how far it has come stands in its cursor.
CREATE TABLE mailing (
    id            bigint GENERATED ALWAYS AS IDENTITY,
    about         text COLLATE "C" NOT NULL,
    template      text        NOT NULL,
    notice_key    text        NOT NULL,
    project_id    text,
    phase         text,
    units         text[],
    "values"      jsonb       NOT NULL DEFAULT '{}',
    owners        int         NOT NULL,
    told          int         NOT NULL DEFAULT 0,
    reached       text COLLATE "C" NOT NULL DEFAULT '',
    careful_until text COLLATE "C",
    ordered_by    text        NOT NULL,
    ordered_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    CONSTRAINT mailing_pk PRIMARY KEY (id),
    CONSTRAINT mailing_about_fk FOREIGN KEY (about) REFERENCES case_file (number),
    CONSTRAINT mailing_phase_fk FOREIGN KEY (project_id, phase) REFERENCES phase (project_id, code),
    CONSTRAINT mailing_audience CHECK ((units IS NULL) = (project_id IS NOT NULL AND phase IS NOT NULL)),
    CONSTRAINT mailing_once UNIQUE (notice_key)
) WITH (fillfactor = 70);
CREATE INDEX mailing_of_case ON mailing (about, id);
CREATE INDEX mailing_running ON mailing (id) WHERE ended_at IS NULL;

-- Owners whom a mailing did not tell, so that somebody writes to them.
CREATE TABLE mailing_left_out (
    mailing     bigint NOT NULL,
    customer_id text   NOT NULL,
    unit_nos    text[] NOT NULL,
    why         text   NOT NULL,
    CONSTRAINT mailing_left_out_pk PRIMARY KEY (mailing, customer_id),
    CONSTRAINT mailing_left_out_mailing_fk FOREIGN KEY (mailing) REFERENCES mailing (id),
    CONSTRAINT mailing_left_out_customer_fk FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT mailing_left_out_why CHECK (why IN ('NO_ADDRESS', 'FAILED'))
);

-- Work on the homes of a batch goes on as any work in the background.
DO $$
BEGIN
    IF to_regclass('public.act_ru_job') IS NOT NULL THEN
        UPDATE public.act_ru_job SET handler_type_ = 'background-work', handler_cfg_ = 'handover:' || handler_cfg_ WHERE handler_type_ = 'batch-work';
    END IF;
END $$;
