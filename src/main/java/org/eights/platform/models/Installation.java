package org.eights.platform.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.eights.casefile.CaseWords;
import org.eights.casefile.FactWords;
import org.eights.wording.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** What models may count on in this product as it runs. */
@Component
class Installation implements Surroundings {

    private static final List<Class<?>> DELEGATES = List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class,
            ActivityBehavior.class, DelegateVariableMapping.class);

    private final BeanFactory beans;
    private final IdentityService identity;
    private final Notices notices;
    private final CaseWords words;

    Installation(BeanFactory beans, IdentityService identity, Notices notices, CaseWords words) {
        this.beans = beans;
        this.identity = identity;
        this.notices = notices;
        this.words = words;
    }

    @Override
    public boolean isBean(String name) {
        return beans.containsBean(name);
    }

    @Override
    public boolean isDelegate(String name) {
        return isBean(name) && DELEGATES.stream().anyMatch(kind -> beans.isTypeMatch(name, kind));
    }

    @Override
    public Set<String> groups() {
        return identity.createGroupQuery().unlimitedList().stream().map(Group::getId).collect(Collectors.toSet());
    }

    /** As they lie there now or, where they are not in order, those in use. */
    @Override
    public Map<String, FactWords> words() {
        try {
            return words.read();
        } catch (Refusal refusal) {
            return words.all();
        }
    }

    @Override
    public Set<String> notices() {
        return notices.codes();
    }
}
