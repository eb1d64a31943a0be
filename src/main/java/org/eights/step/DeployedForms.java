package org.eights.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.eights.casefile.RowPart;
import org.eights.step.form.Form;
import org.eights.step.form.FormSchema;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms as they were deployed together with their diagrams; a running case keeps the form it was started with. */
@Component
class DeployedForms {

    private final ProcessEngine engine;
    private final ObjectMapper json;
    private final Cache<String, Deployed> forms = Caffeine.newBuilder().maximumSize(2_000).build();

    DeployedForms(@Lazy ProcessEngine engine, ObjectMapper json) {
        this.engine = engine;
        this.json = json;
    }

    private record Deployed(Form form, FormSchema schema) {}

    /** The form of that id in the deployment; {@link Form#NONE} where a step has none. */
    Form get(String deploymentId, String formId) {
        return formId == null ? Form.NONE : find(deploymentId, formId).form();
    }

    /** The same, as the form library takes it. */
    FormSchema schema(String deploymentId, String formId) {
        return formId == null ? FormSchema.NONE : find(deploymentId, formId).schema();
    }

    /** The kinds of rows that the step has, each with its form. */
    List<RowKind> rows(String deploymentId, Step step) {
        return step.rows().stream().map(required -> {
            Deployed form = find(deploymentId, RowKind.formOf(required.kind()));
            return new RowKind(required.kind(), required.least(), form.form(), form.schema());
        }).toList();
    }

    /** The rows of earlier steps that the step answers, each kind with the form of an answer. */
    List<ReplyKind> replies(String deploymentId, Step step) {
        return step.replies().stream().map(asked -> {
            Deployed reply = find(deploymentId, asked.form());
            return new ReplyKind(asked.kind(), reply.form(), reply.schema(), find(deploymentId, RowKind.formOf(asked.kind())).form());
        }).toList();
    }

    /** Everything about the rows of the step. */
    RowsAtHand rowsAtHand(String deploymentId, Step step, RowPart part) {
        return step.rows().isEmpty() && step.replies().isEmpty() ? RowsAtHand.NONE
                : new RowsAtHand(rows(deploymentId, step), replies(deploymentId, step), part);
    }

    RowsAtHand rowsAtHand(TaskAtHand task) {
        return rowsAtHand(task.deploymentId(), task.step(), task.part());
    }

    private Deployed find(String deploymentId, String formId) {
        return forms.get(deploymentId + "/" + formId, key -> read(deploymentId, formId));
    }

    private Deployed read(String deploymentId, String formId) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            CamundaFormDefinition definition =
                    new GetCamundaFormDefinitionCmd(new CamundaFormRefImpl(formId, "deployment"), deploymentId).execute(context);
            if (definition == null) {
                throw new IllegalStateException("Form '" + formId + "' is missing in deployment " + deploymentId);
            }
            try (InputStream in = new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()).execute(context)) {
                JsonNode read = json.readTree(in);
                return new Deployed(Form.read(read), new FormSchema(read));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
