-- The bell: what was said in the product is read by the person it was said to.
ALTER TABLE notification
    ADD COLUMN read_at timestamptz,
    ADD CONSTRAINT notification_read CHECK (read_at IS NULL OR channel = 'IN_APP');

-- Counts and pages of the unread touch these only, however many somebody has read before.
CREATE INDEX notification_unread ON notification (recipient, seq) WHERE channel = 'IN_APP' AND read_at IS NULL;
