package org.eights.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eights.handover.AcceptanceRates.Rates;
import org.eights.handover.Places;
import org.eights.handover.Work;
import org.eights.handover.WorkKind;
import org.eights.wording.China;

/** A batch as it is told to the outside, in one language. */
record BatchView(String number, String process, String projectId, String projectName, String phase, LocalDate handoverOn, LocalDate endsOn,
        String state, String stateName, int places, int units,
        @Schema(description = "what the gate at T-30 said; null before it") Gate gate, Acceptance acceptance,
        @Schema(description = "work in the background, the latest first") List<WorkView> work,
        @Schema(description = "what the caller may have begun now") List<Action> actions) {

    /** A batch in the list. */
    record Listed(String number, String process, String projectId, String projectName, String phase, LocalDate handoverOn, LocalDate endsOn,
            String state, String stateName, int places, int units) {}

    record Gate(@Schema(description = "PASS, PASS_COND or BLOCK") String result, String resultName, Object openRed, Object openYellow,
            Object plannedYellow, @Schema(description = "percent; null before the first re-inspection") Object rePassRate, List<String> reasons) {

        /** Null before the gate was asked. */
        static Gate of(Map<String, Object> values, String resultName, Locale language) {
            if (values.get("gate") == null) {
                return null;
            }
            Object reason = "en".equals(language.getLanguage()) && values.get("gateReasonEn") != null ? values.get("gateReasonEn")
                    : values.get("gateReason");
            return new Gate(values.get("gate").toString(), resultName, values.get("openRed"), values.get("openYellow"),
                    values.get("plannedYellow"), values.get("rePassRate"),
                    Stream.of(reason).filter(Objects::nonNull).map(Object::toString).toList());
        }
    }

    @Schema(description = "rates in percent, null where there is nothing to reckon")
    record Acceptance(int total, int inspected, int firstPassed, BigDecimal firstPassRate, int reinspected, int rePassed,
            BigDecimal rePassRate, int accepted) {

        static Acceptance of(Rates rates, Places.Count count) {
            return new Acceptance(rates.total(), rates.inspected(), rates.firstPassed(), rates.firstPassRate(), rates.reinspected(),
                    rates.rePassed(), rates.rePassRate(), count.accepted());
        }
    }

    record WorkView(long id, String kind, String kindName, int total, int done, int failed, int remaining, OffsetDateTime startedAt,
            @Schema(description = "null while it is going on") OffsetDateTime endedAt,
            @Schema(description = "the first 200 that failed") List<Failure> failures) {

        static WorkView of(Work work, Locale language) {
            return new WorkView(work.id(), work.kind().name(), work.kind().words().in(language), work.total(), work.done(), work.failed(),
                    work.remaining(), work.startedAt().atZone(China.ZONE).toOffsetDateTime(),
                    work.endedAt() == null ? null : work.endedAt().atZone(China.ZONE).toOffsetDateTime(),
                    work.failures().stream().map(failure -> new Failure(failure.place(), failure.reason().in(language))).toList());
        }
    }

    record Failure(String place, String reason) {}

    record Action(@Schema(description = "ACCEPTANCES or HOUSEHOLDS") String kind, String name) {

        static Action of(WorkKind kind, Locale language) {
            return new Action(kind.name(), kind.words().in(language));
        }
    }
}
