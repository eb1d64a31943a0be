-- What was said to whom, by which channel, and what became of it. Written in the transaction of the case's step.
CREATE TABLE notification (
    id            uuid        CONSTRAINT notification_pk PRIMARY KEY,
    seq           bigint      GENERATED ALWAYS AS IDENTITY,
    case_number   text,
    template      text        NOT NULL,
    notice_key    text        NOT NULL,
    channel       text        NOT NULL CONSTRAINT notification_channel CHECK (channel IN ('MAIL', 'SMS', 'WECOM', 'IN_APP')),
    recipient     text        NOT NULL CONSTRAINT notification_recipient CHECK (recipient ~ '^(person|customer|other):.'),
    addressee     text        NOT NULL,
    language      text        NOT NULL CONSTRAINT notification_language CHECK (language IN ('zh', 'en')),
    subject       text        NOT NULL,
    text          text        NOT NULL,
    result        text        NOT NULL CONSTRAINT notification_result
        CHECK (result IN ('PENDING', 'RECORDED', 'SENT', 'FAILED', 'GIVEN_UP', 'MANUAL')),
    attempts      int         NOT NULL DEFAULT 0,
    last_error    text,
    said_at       timestamptz NOT NULL,
    delivered_at  timestamptz,
    -- said once: the second writer of the same key waits for the first and then writes nothing
    CONSTRAINT notification_once UNIQUE (notice_key, channel, recipient)
);

CREATE INDEX notification_of_case ON notification (case_number, seq);
CREATE INDEX notification_in_app ON notification (recipient, seq) WHERE channel = 'IN_APP';

-- The address of somebody who is neither a customer nor on the staff, kept only until the message has reached them.
CREATE TABLE notification_address (
    notification  uuid CONSTRAINT notification_address_pk PRIMARY KEY
        CONSTRAINT notification_address_of REFERENCES notification ON DELETE CASCADE,
    address       text NOT NULL
);
