-- What is looked at every day: which homes were handed over when, building by building.
CREATE INDEX unit_handed_over ON unit (project_id, building, handed_over_on) WHERE handed_over_on IS NOT NULL;

-- One notice about warranties that end: to the owner of a unit, or to the contractor of a building. Its case is opened in the background.
CREATE TABLE warranty_notice (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    project_id  text NOT NULL,
    building    text NOT NULL,
    unit_id     text,
    found_on    date NOT NULL,
    case_number text COLLATE "C",
    alone       boolean NOT NULL DEFAULT false,
    failed_on   date,
    CONSTRAINT warranty_notice_pk PRIMARY KEY (id),
    CONSTRAINT warranty_notice_building_fk FOREIGN KEY (project_id, building) REFERENCES building (project_id, no),
    CONSTRAINT warranty_notice_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT warranty_notice_case_fk FOREIGN KEY (case_number) REFERENCES case_file (number),
    CONSTRAINT warranty_notice_case_uq UNIQUE (case_number)
) WITH (fillfactor = 80);
CREATE INDEX warranty_notice_waiting ON warranty_notice (id) WHERE case_number IS NULL;

-- What a notice names. Nobody is told twice that the same part ends on the same day, so many days before; who was told another day is
-- told again.
CREATE TABLE warranty_notice_item (
    subject     text COLLATE "C" NOT NULL,
    item        text NOT NULL,
    ends_on     date NOT NULL,
    days_before int  NOT NULL,
    notice      bigint,
    CONSTRAINT warranty_notice_item_pk PRIMARY KEY (subject, item, ends_on, days_before),
    CONSTRAINT warranty_notice_item_notice_fk FOREIGN KEY (notice) REFERENCES warranty_notice (id)
) WITH (fillfactor = 80);
CREATE INDEX warranty_notice_item_of ON warranty_notice_item (notice);

-- Which buildings are inspected when (P16): each once for every occasion.
CREATE TABLE inspection_planned (
    project_id  text NOT NULL,
    building    text NOT NULL,
    occasion    text NOT NULL,
    due_on      date NOT NULL,
    case_number text COLLATE "C",
    CONSTRAINT inspection_planned_pk PRIMARY KEY (project_id, building, occasion),
    CONSTRAINT inspection_planned_building_fk FOREIGN KEY (project_id, building) REFERENCES building (project_id, no),
    CONSTRAINT inspection_planned_case_fk FOREIGN KEY (case_number) REFERENCES case_file (number)
);
