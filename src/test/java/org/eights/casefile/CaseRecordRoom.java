package org.eights.casefile;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The case file, for the tests of rooms above it; the clock is theirs. */
@TestConfiguration
@Import({CaseNumbers.class, CaseFiles.class, CaseRows.class, Mentions.class})
public class CaseRecordRoom {}
