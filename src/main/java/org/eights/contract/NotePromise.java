package org.eights.contract;

import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Writes into the register what became of a promise: kept, broken, or what was agreed instead. */
@Component
public class NotePromise {

    private static final Map<String, PromiseState> ALTERNATIVES = Map.of("REPLACE", PromiseState.REPLACED, "COMPENSATE", PromiseState.COMPENSATED,
            "TERMINATE", PromiseState.TERMINATED);

    private final CaseFiles files;
    private final Promises promises;

    NotePromise(CaseFiles files, Promises promises) {
        this.files = files;
        this.promises = promises;
    }

    /**
     * Reads it from the facts of the case. A promise that is replaced leaves another one behind it, due on the day that was agreed.
     *
     * @throws IllegalStateException where the case tracks no promise, or says nothing of it
     */
    public PromiseState note(CaseNumber tracking, String element) {
        CaseFile file = files.get(tracking);
        Promise promise = promises.trackedBy(tracking).orElseThrow(() -> new IllegalStateException(tracking + " tracks no promise"));
        PromiseState state = state(file.facts());
        promises.settle(promise, state);
        if (state == PromiseState.REPLACED) {
            promises.replace(promise, Said.text(file.values(), "commitments"), Said.day(file.values(), "newDue"));
        }
        Map<String, Object> said = Optional.ofNullable(file.values().get("commitments")).<Map<String, Object>>map(text -> Map.of("actions", text))
                .orElse(Map.of());
        files.record(new NewEntry(tracking, EntryKind.DECISION, element, new Words("承诺" + state.words().zh(), "Promise: " + state.words().en()),
                CurrentPerson.SYSTEM, said, Map.of(), Map.of("promiseState", state.name())));
        return state;
    }

    private static PromiseState state(Map<String, Object> facts) {
        if (facts.get("kept") != null) {
            return Said.yes(facts.get("kept")) ? PromiseState.KEPT : PromiseState.BROKEN;
        }
        return Optional.ofNullable(ALTERNATIVES.get(String.valueOf(facts.get("alternative"))))
                .orElseThrow(() -> new IllegalStateException("Neither kept nor an alternative: " + facts));
    }
}
