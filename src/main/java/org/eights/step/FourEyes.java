package org.eights.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Who did one thing may not do the other: proposer and approver, handler and caller, doer and verifier. */
@Component
class FourEyes {

    private final CaseFiles files;

    FourEyes(CaseFiles files) {
        this.files = files;
    }

    void check(Step step, CaseFile file, String person) {
        for (String other : step.notDoneBy()) {
            if (Character.isLowerCase(other.charAt(0))) {
                named(file.values(), other, person);
            } else {
                performed(file, other, person);
            }
        }
    }

    /** Whom it keeps from the step, and why, said of somebody else than the reader. */
    Map<String, Words> keepsAway(Step step, CaseFile file) {
        Map<String, Words> kept = new LinkedHashMap<>();
        for (String other : step.notDoneBy()) {
            if (!Character.isLowerCase(other.charAt(0))) {
                files.entriesOf(file.number(), other).stream().filter(e -> e.kind() == EntryKind.STEP && e.by() != null).forEach(e ->
                        kept.putIfAbsent(e.by(), new Words("已办理“%s”,此步须由他人办理".formatted(e.name().zh()),
                                "did “%s”; somebody else has to do this step".formatted(e.name().en()))));
            } else if (file.values().get(other) instanceof String handler) {
                kept.putIfAbsent(handler, new Words("是本案的经办人,此步须由他人办理", "handles this case; somebody else has to do this step"));
            }
        }
        return kept;
    }

    private static void named(Map<String, Object> values, String key, String person) {
        if (person.equals(values.get(key))) {
            throw Refusal.forbidden("您是本案的经办人,此步须由他人办理", "You handle this case; somebody else has to do this step");
        }
    }

    private void performed(CaseFile file, String element, String person) {
        List<CaseEntry> done = files.entriesOf(file.number(), element);
        done.stream().filter(e -> e.kind() == EntryKind.STEP && person.equals(e.by())).findFirst().ifPresent(e -> {
            throw Refusal.forbidden("您已办理“%s”,此步须由他人办理".formatted(e.name().zh()),
                    "You did “%s”; somebody else has to do this step".formatted(e.name().en()));
        });
    }
}
