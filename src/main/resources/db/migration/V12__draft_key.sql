-- With what a person's browser locks away what they have typed and not yet sent. The drafts themselves never leave the browser.
CREATE TABLE draft_key (
    person text  NOT NULL,
    key    bytea NOT NULL,
    CONSTRAINT draft_key_pk PRIMARY KEY (person),
    CONSTRAINT draft_key_length CHECK (length(key) = 32)
);
