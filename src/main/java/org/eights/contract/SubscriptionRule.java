package org.eights.contract;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.springframework.stereotype.Component;

/** A unit is subscribed for only where it can be sold. */
@Component
class SubscriptionRule implements StepRule {

    private final Subscription subscription;

    SubscriptionRule(Subscription subscription) {
        this.subscription = subscription;
    }

    @Override
    public boolean watches(Step step) {
        return ContractModel.LIFECYCLE.equals(step.process()) && ContractModel.SUBSCRIBED.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        subscription.check(file, values);
    }
}
