package org.eights.prevention;

import java.time.Clock;
import java.util.Map;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.prevention.DefectLibrary.NewLesson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A complaint about a design was settled: what it taught is kept (R3). Withdrawn and joined ones teach nothing. */
@Component
class LearnFromComplaint {

    private static final String COMPLAINT = "complaint";

    private final CaseFiles files;
    private final DefectLibrary library;
    private final Clock clock;

    LearnFromComplaint(CaseFiles files, DefectLibrary library, Clock clock) {
        this.files = files;
        this.library = library;
        this.clock = clock;
    }

    @EventListener
    void closed(CaseClosed closed) {
        if (!closed.outcome().startsWith("CLOSED")) {
            return;
        }
        CaseFile file = files.get(closed.number());
        Map<String, Object> values = file.values();
        if (COMPLAINT.equals(file.process()) && ("DESIGN".equals(values.get("category")) || values.get("defectArea") != null)) {
            String lesson = said(values, "lesson");
            library.learn(new NewLesson(said(values, "defectArea"), lesson == null ? String.valueOf(values.get("subject")) : lesson,
                    said(values, "rootCause"), file.subject().projectId(), file.number(), null), clock.instant());
        }
    }

    private static String said(Map<String, Object> values, String name) {
        return values.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
