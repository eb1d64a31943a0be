-- What the meters of a home showed, each time somebody read them. A meter never runs backwards.

CREATE TABLE meter_reading (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    unit_id     text           NOT NULL,
    meter       text           NOT NULL,
    reading     numeric(14, 3) NOT NULL,
    case_number text COLLATE "C" NOT NULL,
    element     text           NOT NULL,
    read_at     timestamptz    NOT NULL,
    CONSTRAINT meter_reading_pk PRIMARY KEY (id),
    CONSTRAINT meter_reading_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT meter_reading_case FOREIGN KEY (case_number) REFERENCES case_file (number),
    CONSTRAINT meter_reading_meter CHECK (meter IN ('WATER', 'ELECTRIC', 'GAS')),
    CONSTRAINT meter_reading_not_negative CHECK (reading >= 0)
);
CREATE INDEX meter_reading_of_unit ON meter_reading (unit_id, meter, reading DESC);
