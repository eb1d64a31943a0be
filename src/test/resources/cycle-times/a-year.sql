-- A year of complaints and two weeks of rectifications, ending with the moment that is given; drafting, carrying out and the whole take longer in its last 85 days.
INSERT INTO cycle_fact (kind, source, process, version, process_instance, element, visit, project, phase, level, category, dept, outcome, first_time_right,
    started_at, ended_at, ended_on, elapsed_s, working_s, paused_s, after_element, waited_s, waited_working_s, limit_key, limit_kept)
SELECT kind, 'year-' || process || i || '-' || place, process, 1, 'year-' || process || i, element, 1, (ARRAY['YQL', 'JNF'])[1 + i % 2], (ARRAY['1', '2'])[1 + i % 2],
    (ARRAY['NORMAL', 'MAJOR', 'URGENT'])[1 + i % 3], (ARRAY['DESIGN', 'ENGINEERING', 'PROPERTY'])[1 + i % 3], (ARRAY['design', 'engineering', 'property'])[1 + i % 3], 'CLOSED', i % 11 <> place,
    ended - took * 2.7 * interval '1 second', ended, (ended AT TIME ZONE 'Asia/Shanghai')::date, (took * 2.7)::bigint, took::bigint, 0,
    after, CASE WHEN after IS NOT NULL THEN (took * 0.3)::bigint END, CASE WHEN after IS NOT NULL THEN (took * 0.1)::bigint END, 'sample', took <= most
FROM (SELECT s.*, i, CAST(? AS timestamptz) - (i * 37 % 360) * interval '1 day' AS ended,
        s.mean * (0.3 + (i * 7919 + s.place * 104729) % 1000 / 1000.0 * 1.4) * CASE WHEN i * 37 % 360 < 85 AND s.slower THEN 1.8 ELSE 1 END AS took
    FROM (VALUES
        ('PROCESS', 'complaint', 0, '', NULL, 486000, 700000, true),
        ('STEP', 'complaint', 1, 'UserTask_Acknowledge', NULL, 2400, 3600, false),
        ('STEP', 'complaint', 2, 'UserTask_GradeAndAssign', 'UserTask_Acknowledge', 9000, 14400, false),
        ('STEP', 'complaint', 3, 'UserTask_InvestigateOnSite', 'UserTask_GradeAndAssign', 30000, 45000, false),
        ('STEP', 'complaint', 4, 'UserTask_DraftSolution', 'UserTask_InvestigateOnSite', 64800, 97200, true),
        ('STEP', 'complaint', 5, 'UserTask_AgreeWithCustomer', 'UserTask_DraftSolution', 30000, 64800, false),
        ('STEP', 'complaint', 6, 'UserTask_TrackImplementation', 'UserTask_AgreeWithCustomer', 270000, 380000, true),
        ('STEP', 'complaint', 7, 'UserTask_CallBack', 'UserTask_TrackImplementation', 20000, 32400, false),
        ('PROCESS', 'rectification', 0, '', NULL, 150000, 200000, false),
        ('STEP', 'rectification', 1, 'UserTask_Rectify', NULL, 130000, 180000, false),
        ('STEP', 'rectification', 2, 'UserTask_Verify', 'UserTask_Rectify', 16000, 27000, false)
    ) AS s (kind, process, place, element, after, mean, most, slower), generate_series(1, CASE s.process WHEN 'complaint' THEN 340 ELSE 14 END) AS i) AS seen
