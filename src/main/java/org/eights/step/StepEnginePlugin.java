package org.eights.step;

import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the steps into the engine: the parse listener, the services in front of every completion, and the calendar of the timers. */
@Component
class StepEnginePlugin extends AbstractProcessEnginePlugin {

    private final StepParseListener steps;
    private final CompleteStep completeStep;
    private final AlarmCalendar calendar;

    StepEnginePlugin(StepParseListener steps, CompleteStep completeStep, AlarmCalendar calendar) {
        this.steps = steps;
        this.completeStep = completeStep;
        this.calendar = calendar;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        ParseListeners.add(configuration, steps);
        configuration.setTaskService(new StepTaskService(completeStep));
        configuration.setFormService(new StepFormService(completeStep));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        ((MapBusinessCalendarManager) configuration.getBusinessCalendarManager()).addBusinessCalendar(CycleBusinessCalendar.NAME, calendar);
    }
}
