package org.eights.prevention.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.eights.prevention.DefectLibrary;
import org.eights.prevention.DefectLibrary.Lesson;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong with designs, for those who design, build and answer for it. The case behind a lesson is for those who see every case. */
@RestController
@RequestMapping("/api/defect-library")
class DefectLibraryResource {

    private final DefectLibrary library;
    private final CaseSight sight;

    DefectLibraryResource(DefectLibrary library, CaseSight sight) {
        this.library = library;
        this.sight = sight;
    }

    /** A lesson; {@code source} and {@code project} are null for callers who do not see every case. */
    record LessonView(String code, String area, String description, String rootCause, boolean byComplaint, LocalDate foundOn, String source,
            String project) {

        static LessonView of(Lesson lesson, boolean withSource) {
            return new LessonView(lesson.code(), lesson.area(), lesson.description(), lesson.rootCause(), lesson.byComplaint(), lesson.foundOn(),
                    withSource ? lesson.source().value() : null, withSource ? lesson.project() : null);
        }
    }

    @Operation(summary = "缺陷库 / The library of design defects", description = "The latest first. A lesson comes from a complaint that was settled "
            + "(byComplaint) or from a pre-acceptance; the next project's review of drawings asks about each.")
    @GetMapping
    @PreAuthorize("hasAnyAuthority('camunda-admin', 'csSpecialist', 'csSupervisor', 'csManager', 'vpService', 'gm', 'groupCs', 'managerView', "
            + "'processOwner', 'design', 'engineering', 'development', 'cost', 'marketingSales', 'property')")
    List<LessonView> lessons(Authentication signedIn) {
        boolean all = sight.seesAll(Caller.of(signedIn));
        return library.all().stream().map(lesson -> LessonView.of(lesson, all)).toList();
    }
}
