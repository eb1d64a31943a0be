package org.eights.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.estate.Estate;
import org.eights.estate.PhaseUnits.PhaseUnit;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.eights.routing.LeadTimes;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Only owners who were told answer, once, within the days that they were given; and the sums say no less than the answers (P19). */
@Component
class OwnerAnswersRule implements StepRule {

    private final CaseRows rows;
    private final ChangedHomes homes;
    private final Estate estate;
    private final LeadTimes leadTimes;

    OwnerAnswersRule(CaseRows rows, ChangedHomes homes, Estate estate, LeadTimes leadTimes) {
        this.rows = rows;
        this.homes = homes;
        this.estate = estate;
        this.leadTimes = leadTimes;
    }

    @Override
    public boolean watches(Step step) {
        return ContractModel.CHANGE.equals(step.process()) && ContractModel.COLLECT_ANSWERS.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        List<CaseRow> answers = rows.of(file.number()).stream()
                .filter(row -> ContractModel.OWNER_ANSWERS.equals(row.kind()) && row.sealedAt() == null).toList();
        if (!answers.isEmpty()) {
            requireTold(file, answers);
        }
        require("agreed", values, answers.stream().filter(row -> "AGREE".equals(row.data().get("answer"))).count());
        require("objected", values, answers.stream().filter(row -> !"AGREE".equals(row.data().get("answer"))).count());
        int said = file.facts().get("soldUnits") instanceof Number number ? number.intValue() : 0;
        int told = Math.max(said, homes.sold(file).size());
        if (number(values, "agreed") + number(values, "objected") > told) {
            throw Refusal.invalid("objected", "只涉及%d户,答复不能更多".formatted(told), "%d homes are concerned; no more can have answered".formatted(told));
        }
    }

    private void requireTold(CaseFile file, List<CaseRow> answers) {
        Set<UnitId> told = homes.sold(file).stream().map(PhaseUnit::id).collect(Collectors.toSet());
        LocalDate toldOn = Said.day(file.values(), TellOwnersOfChange.TOLD_ON);
        LocalDate last = toldOn == null ? null : toldOn.plusDays(days(file));
        Set<UnitId> answered = new HashSet<>();
        for (CaseRow row : answers) {
            String no = Said.text(row.data(), "unitId");
            UnitId unit = unit(file, no);
            LocalDate on = Said.day(row.data(), "answeredOn");
            if (!told.contains(unit)) {
                throw refused("%s不在告知范围内".formatted(no), "%s is not among the homes whose owners were told".formatted(no));
            }
            if (!answered.add(unit)) {
                throw refused("%s有两条答复".formatted(no), "%s has two answers".formatted(no));
            }
            if (on != null && last != null && (on.isAfter(last) || on.isBefore(toldOn))) {
                throw refused("%s的答复日期%s不在答复期内(%s至%s)".formatted(no, on, toldOn, last),
                        "The answer of %s of %s is not within the time, %s to %s".formatted(no, on, toldOn, last));
            }
        }
    }

    /** As they were told or, where that was not noted yet, as the table has it. */
    private int days(CaseFile file) {
        return file.values().get(TellOwnersOfChange.ANSWER_DAYS) instanceof Number told ? told.intValue()
                : leadTimes.days(TellOwnersOfChange.ANSWERS);
    }

    private UnitId unit(CaseFile file, String no) {
        try {
            return estate.unit(new ProjectId(file.subject().projectId()), no).id();
        } catch (Refusal unknown) {
            throw refused("%s:%s".formatted(no, unknown.reason().zh()), "%s: %s".formatted(no, unknown.reason().en()));
        }
    }

    private static void require(String field, Map<String, Object> values, long listed) {
        if (number(values, field) < listed) {
            throw Refusal.invalid(field, "明细中已有%d户,合计不能更少".formatted(listed), "The rows name %d homes; the sum cannot be less".formatted(listed));
        }
    }

    private static int number(Map<String, Object> values, String field) {
        return values.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static Refusal refused(String zh, String en) {
        return Refusal.invalid(ContractModel.OWNER_ANSWERS, zh, en);
    }
}
