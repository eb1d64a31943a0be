-- What was promised in contracts, until when and by whom. It waits here for years; a case is opened ninety days before.

CREATE TABLE promise (
    id            uuid NOT NULL DEFAULT gen_random_uuid(),
    signing       text COLLATE "C" NOT NULL,
    row_id        uuid,
    replaces      uuid,
    contract_no   text NOT NULL,
    project_id    text NOT NULL,
    unit_id       text NOT NULL,
    customer_id   text NOT NULL,
    said          text NOT NULL,
    due_on        date NOT NULL,
    dept          text NOT NULL,
    state         text NOT NULL,
    tracking      text COLLATE "C",
    registered_at timestamptz NOT NULL,
    settled_at    timestamptz,
    CONSTRAINT promise_pk PRIMARY KEY (id),
    CONSTRAINT promise_signing FOREIGN KEY (signing) REFERENCES case_file (number),
    CONSTRAINT promise_row FOREIGN KEY (row_id) REFERENCES case_row (id),
    CONSTRAINT promise_row_once UNIQUE (row_id),
    CONSTRAINT promise_replaces FOREIGN KEY (replaces) REFERENCES promise (id),
    CONSTRAINT promise_replaced_once UNIQUE (replaces),
    CONSTRAINT promise_somehow CHECK ((row_id IS NULL) <> (replaces IS NULL)),
    CONSTRAINT promise_contract FOREIGN KEY (contract_no) REFERENCES contract (no),
    CONSTRAINT promise_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT promise_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
    CONSTRAINT promise_tracking FOREIGN KEY (tracking) REFERENCES case_file (number),
    CONSTRAINT promise_tracked_once UNIQUE (tracking),
    CONSTRAINT promise_state CHECK (state IN ('OPEN', 'KEPT', 'REPLACED', 'COMPENSATED', 'TERMINATED', 'BROKEN')),
    CONSTRAINT promise_settled CHECK ((state = 'OPEN') = (settled_at IS NULL))
);
CREATE INDEX promise_waiting ON promise (due_on) WHERE tracking IS NULL AND state = 'OPEN';
CREATE INDEX promise_of_project ON promise (project_id, due_on);
CREATE INDEX promise_of_signing ON promise (signing);
