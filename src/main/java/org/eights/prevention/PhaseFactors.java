package org.eights.prevention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.estate.AdverseFactor;
import org.eights.estate.AdverseFactors;
import org.eights.estate.ProjectId;
import org.springframework.stereotype.Component;

/** The adverse factors of the phase that a case is about: which of them customers have yet to be told of (R10, R22). */
@Component
class PhaseFactors {

    private final AdverseFactors factors;

    PhaseFactors(AdverseFactors factors) {
        this.factors = factors;
    }

    List<AdverseFactor> undisclosed(CaseFile file) {
        return factors.undisclosed(project(file), phase(file));
    }

    /** Customers were told of those that a posted list names by their source. Answers these. */
    List<AdverseFactor> disclose(CaseFile file, String list, LocalDate on) {
        String posted = squeezed(list);
        List<AdverseFactor> told = undisclosed(file).stream().filter(factor -> posted.contains(squeezed(factor.found().source()))).toList();
        if (!told.isEmpty()) {
            factors.disclose(project(file), phase(file), told.stream().map(AdverseFactor::no).toList(), on, file.number().value());
        }
        return told;
    }

    private static ProjectId project(CaseFile file) {
        return new ProjectId(value(file, "projectId"));
    }

    private static String phase(CaseFile file) {
        return value(file, "phase");
    }

    private static String value(CaseFile file, String name) {
        Map<String, Object> values = file.values();
        if (values.get(name) == null) {
            throw new IllegalStateException("%s does not know its %s".formatted(file.number(), name));
        }
        return values.get(name).toString();
    }

    /** People write 高压线 with and without blanks. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
