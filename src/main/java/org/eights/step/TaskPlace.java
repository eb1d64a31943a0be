package org.eights.step;

import org.eights.casefile.CaseSubject;
import org.eights.estate.ProjectId;

/** Where the matter of a task lies, as every task says it in its description. */
public final class TaskPlace {

    private static final String MARK = " · ";

    private TaskPlace() {}

    /** {@code  · YQL:2-1502}, {@code  · YQL:—} where only the project is known, nothing where not even that is. */
    static String of(CaseSubject subject) {
        if (subject.unitId() != null) {
            return MARK + subject.unitId();
        }
        return subject.projectId() == null ? "" : MARK + subject.projectId() + ":—";
    }

    /** What the descriptions of all tasks of the project contain, and of no others: {@code  · YQL:}. */
    public static String in(ProjectId project) {
        return MARK + project.value() + ":";
    }
}
