-- Who works here. The references wait for the end of the transaction: a list of people may name its later ones.

CREATE TABLE person (
    id           text NOT NULL,
    name_zh      text NOT NULL,
    name_en      text NOT NULL,
    superior     text,
    deputy       text,
    absent_from  date,
    absent_until date,
    CONSTRAINT person_pk PRIMARY KEY (id),
    CONSTRAINT person_superior FOREIGN KEY (superior) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT person_deputy FOREIGN KEY (deputy) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT person_not_own_superior CHECK (superior <> id),
    CONSTRAINT person_not_own_deputy CHECK (deputy <> id),
    CONSTRAINT person_absence CHECK (absent_until IS NULL OR absent_from IS NOT NULL AND absent_until >= absent_from)
);

CREATE TABLE person_group (
    person_id text NOT NULL,
    group_id  text NOT NULL,
    CONSTRAINT person_group_pk PRIMARY KEY (person_id, group_id),
    CONSTRAINT person_group_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX person_group_group ON person_group (group_id);
