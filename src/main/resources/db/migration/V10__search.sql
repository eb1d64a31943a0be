-- Finding a case by what a caller says: the end of its number, a unit, a whole phone or its last four digits, a name.

-- The end of a number is the beginning of its reverse.
CREATE INDEX case_file_number_end ON case_file (reverse(number) COLLATE "C");
CREATE INDEX unit_no_end ON unit (reverse(no) COLLATE "C");

-- The four digits that everybody may see. Were any part of a phone enough, the hidden ones could be guessed one after the other.
CREATE FUNCTION phone_ends(phones text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT ARRAY(SELECT right(phone, 4) FROM unnest(phones) phone)
$$;

CREATE INDEX customer_phones ON customer USING gin (phones);
CREATE INDEX customer_phone_ends ON customer USING gin (phone_ends(phones));
CREATE INDEX customer_name ON customer (lower(name) COLLATE "C");

-- A task carries the level of its case as its priority. Those that were open before do so from now on.
DO $$
BEGIN
    IF to_regclass('public.act_ru_task') IS NOT NULL THEN
        UPDATE public.act_ru_task t
        SET priority_ = CASE f.facts ->> 'level' WHEN 'CRISIS' THEN 80 WHEN 'MAJOR' THEN 70 ELSE 60 END
        FROM public.act_ru_execution i, case_file f
        WHERE i.id_ = t.proc_inst_id_ AND f.number = i.business_key_ COLLATE "C"
            AND f.facts ->> 'level' IN ('CRISIS', 'MAJOR', 'IMPORTANT');
    END IF;
END
$$;
