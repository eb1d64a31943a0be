package org.eights.step;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.eights.wording.Refusal;

/** The engine's task service, with our check before each completion, and without the side doors around it. */
class StepTaskService extends TaskServiceImpl {

    private final CompleteStep completeStep;

    StepTaskService(CompleteStep completeStep) {
        this.completeStep = completeStep;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        commandExecutor.execute(new Complete(taskId, variables, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return commandExecutor.execute(new Complete(taskId, variables, true, deserializeValues));
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw sideDoor();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw sideDoor();
    }

    private static Refusal sideDoor() {
        return Refusal.forbidden("任务只能通过表单办结", "A task is completed by its form only");
    }

    private final class Complete extends CompleteTaskCmd {

        private static final long serialVersionUID = 1L;

        Complete(String taskId, Map<String, Object> variables, boolean returnVariables, boolean deserialize) {
            super(taskId, variables, returnVariables, deserialize);
        }

        @Override
        public VariableMap execute(CommandContext context) {
            return completeStep.unlessOvertaken(taskId, context, () -> {
                variables = completeStep.facts(taskId, variables, context);
                return super.execute(context);
            });
        }
    }
}
