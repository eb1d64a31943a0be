-- What was built, what was sold, and to whom. Phones and ID numbers stand in the table customer and nowhere else.

CREATE TABLE project (
    id               text NOT NULL,
    name_zh          text NOT NULL,
    name_en          text NOT NULL,
    city             text,
    contractor       text,
    property_company text,
    supervisor       text,
    ambassador       text,
    CONSTRAINT project_pk PRIMARY KEY (id)
);

CREATE TABLE phase (
    project_id     text NOT NULL,
    code           text NOT NULL,
    name_zh        text NOT NULL,
    name_en        text NOT NULL,
    open_on        date,
    handover_from  date,
    handover_until date,
    state          text NOT NULL,
    CONSTRAINT phase_pk PRIMARY KEY (project_id, code),
    CONSTRAINT phase_project FOREIGN KEY (project_id) REFERENCES project (id),
    CONSTRAINT phase_state CHECK (state IN ('PLANNED', 'DESIGN', 'BUILD', 'SALE', 'HANDOVER', 'SERVICE', 'CLOSED')),
    CONSTRAINT phase_handover CHECK (handover_until >= handover_from)
);

CREATE TABLE building (
    project_id   text NOT NULL,
    no           text NOT NULL,
    phase        text NOT NULL,
    completed_on date,
    CONSTRAINT building_pk PRIMARY KEY (project_id, no),
    CONSTRAINT building_phase FOREIGN KEY (project_id, phase) REFERENCES phase (project_id, code)
);

CREATE TABLE unit (
    id             text NOT NULL,
    project_id     text NOT NULL,
    building       text NOT NULL,
    no             text NOT NULL,
    floor          int  NOT NULL,
    area           numeric(8, 2),
    handed_over_on date,
    state          text NOT NULL,
    CONSTRAINT unit_pk PRIMARY KEY (id),
    CONSTRAINT unit_building FOREIGN KEY (project_id, building) REFERENCES building (project_id, no),
    CONSTRAINT unit_no_within_project UNIQUE (project_id, no),
    CONSTRAINT unit_id_form CHECK (id = project_id || ':' || no),
    CONSTRAINT unit_state CHECK (state IN ('UNSOLD', 'SOLD', 'READY', 'HANDED')),
    CONSTRAINT unit_handed_has_date CHECK ((state = 'HANDED') = (handed_over_on IS NOT NULL))
);

CREATE TABLE customer (
    id             text   NOT NULL,
    type           text   NOT NULL,
    name           text   NOT NULL,
    id_number      text,
    phones         text[] NOT NULL DEFAULT '{}',
    customer_class text,
    care_needs     text[] NOT NULL DEFAULT '{}',
    CONSTRAINT customer_pk PRIMARY KEY (id),
    CONSTRAINT customer_type CHECK (type IN ('OWNER', 'TENANT', 'PROSPECT')),
    CONSTRAINT customer_class CHECK (customer_class IN ('A', 'B', 'C', 'D', 'E'))
);

CREATE TABLE contract (
    no        text NOT NULL,
    unit_id   text NOT NULL,
    signed_on date,
    amount    numeric(15, 2),
    state     text NOT NULL,
    CONSTRAINT contract_pk PRIMARY KEY (no),
    CONSTRAINT contract_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT contract_state CHECK (state IN ('SUBSCRIBED', 'SIGNED', 'FILED', 'PAID', 'HANDED', 'TITLED', 'TERMINATED')),
    CONSTRAINT contract_amount CHECK (amount >= 0)
);
CREATE INDEX contract_unit_id ON contract (unit_id);

CREATE TABLE contract_customer (
    contract_no text NOT NULL,
    customer_id text NOT NULL,
    position    int  NOT NULL,
    CONSTRAINT contract_customer_pk PRIMARY KEY (contract_no, customer_id),
    CONSTRAINT contract_customer_contract FOREIGN KEY (contract_no) REFERENCES contract (no),
    CONSTRAINT contract_customer_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX contract_customer_customer_id ON contract_customer (customer_id);
