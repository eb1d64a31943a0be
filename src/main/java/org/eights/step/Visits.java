package org.eights.step;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;

/** How often a step has been done since the case began, or began again. */
final class Visits {

    private static final Set<EntryKind> DONE = EnumSet.of(EntryKind.STARTED, EntryKind.STEP, EntryKind.MESSAGE);

    private Visits() {}

    static int completed(CaseFiles files, CaseFile file, String element) {
        return completedSince(file.reckonedFrom(), files, file, element);
    }

    static int completedSince(Instant begun, CaseFiles files, CaseFile file, String element) {
        return (int) files.entriesOf(file.number(), element).stream()
                .filter(entry -> DONE.contains(entry.kind()) && !entry.at().isBefore(begun)).count();
    }
}
