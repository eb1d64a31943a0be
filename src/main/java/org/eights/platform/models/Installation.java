package org.eights.platform.models;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
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

    Installation(BeanFactory beans, IdentityService identity, Notices notices) {
        this.beans = beans;
        this.identity = identity;
        this.notices = notices;
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

    @Override
    public Set<String> notices() {
        return notices.codes();
    }
}
