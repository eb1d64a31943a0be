package org.eights.handover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Nobody is received before the first day of the batch: not by appointment, and not when they come without one. */
@Component
class AppointmentRule implements StepRule {

    private static final Set<String> PROCESSES = Set.of(HandoverModel.ARRIVAL, HandoverModel.NO_SHOW);
    private static final String SLOT = "slot";
    private static final int DAY = 10;

    @Override
    public boolean watches(Step step) {
        return PROCESSES.contains(step.process());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        Object first = file.values().get(HandoverModel.HANDOVER_ON);
        if (values.get(SLOT) != null && first != null && day(values.get(SLOT)).isBefore(day(first))) {
            throw Refusal.invalid(SLOT, "不得早于交付首日%s".formatted(day(first)), "Not before the first day of the handover, %s".formatted(day(first)));
        }
    }

    private static LocalDate day(Object said) {
        String text = said.toString();
        try {
            return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(SLOT, "请填写日期和时间", "Give a date and a time");
        }
    }
}
