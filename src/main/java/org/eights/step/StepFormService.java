package org.eights.step;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's form service, with our check before each form is taken. */
class StepFormService extends FormServiceImpl {

    private final CompleteStep completeStep;

    StepFormService(CompleteStep completeStep) {
        this.completeStep = completeStep;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commandExecutor.execute(new Submit(taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return commandExecutor.execute(new Submit(taskId, properties, true, deserializeValues));
    }

    private final class Submit extends SubmitTaskFormCmd {

        private static final long serialVersionUID = 1L;

        Submit(String taskId, Map<String, Object> properties, boolean returnVariables, boolean deserialize) {
            super(taskId, properties, returnVariables, deserialize);
        }

        @Override
        public VariableMap execute(CommandContext context) {
            return completeStep.unlessOvertaken(taskId, context, () -> {
                properties = Variables.fromMap(completeStep.facts(taskId, properties, context));
                return super.execute(context);
            });
        }
    }
}
