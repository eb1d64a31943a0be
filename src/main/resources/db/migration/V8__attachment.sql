-- Photos and documents of cases. A loose one belongs to no case yet, and to nobody but its uploader.
CREATE TABLE attachment (
    id          uuid        NOT NULL,
    case_number text COLLATE "C",
    name        text        NOT NULL,
    type        text        NOT NULL,
    size        bigint      NOT NULL,
    width       int,
    height      int,
    thumbnail   bytea,
    sha256      text        NOT NULL,
    store       text        NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT attachment_pk PRIMARY KEY (id),
    CONSTRAINT attachment_case FOREIGN KEY (case_number) REFERENCES case_file (number),
    CONSTRAINT attachment_type CHECK (type IN ('JPEG', 'PNG', 'GIF', 'WEBP', 'PDF', 'DOCX', 'XLSX', 'MP4')),
    CONSTRAINT attachment_store CHECK (store IN ('DATABASE', 'FILES')),
    CONSTRAINT attachment_not_empty CHECK (size > 0)
);
CREATE INDEX attachment_of_case ON attachment (case_number, uploaded_at) WHERE case_number IS NOT NULL;
CREATE INDEX attachment_loose ON attachment (uploaded_at) WHERE case_number IS NULL;

-- The bytes, where they lie in the database: in pieces, and not compressed a second time.
CREATE TABLE attachment_piece (
    attachment uuid  NOT NULL,
    seq        int   NOT NULL,
    bytes      bytea NOT NULL,
    CONSTRAINT attachment_piece_pk PRIMARY KEY (attachment, seq),
    CONSTRAINT attachment_piece_of FOREIGN KEY (attachment) REFERENCES attachment (id) ON DELETE CASCADE
);
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
