package org.eights.cycletime.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.eights.cycletime.Diagrams;
import org.eights.step.StepNames;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As the engine has them; asked without its rights, since whoever may see the figures may know what they are about. */
@Component
class DeployedDiagrams implements Diagrams {

    private final JdbcClient jdbc;
    private final StepNames names;
    private final ProcessEngine engine;

    DeployedDiagrams(JdbcClient jdbc, StepNames names, @Lazy ProcessEngine engine) {
        this.jdbc = jdbc;
        this.names = names;
        this.engine = engine;
    }

    private record Row(String process, Version version) {}

    @Override
    public List<Diagram> all() {
        Map<String, List<Version>> versions = new LinkedHashMap<>();
        jdbc.sql("SELECT KEY_ AS process, VERSION_ AS version, VERSION_TAG_ AS tag, ID_ AS id FROM ACT_RE_PROCDEF ORDER BY KEY_, VERSION_ DESC")
                .query((rs, n) -> new Row(rs.getString("process"), new Version(rs.getInt("version"), rs.getString("tag"), rs.getString("id")))).list()
                .forEach(row -> versions.computeIfAbsent(row.process(), key -> new ArrayList<>()).add(row.version()));
        return versions.entrySet().stream().map(one -> new Diagram(one.getKey(), names.ofProcess(one.getKey()), one.getValue())).toList();
    }

    @Override
    public Set<String> reactive() {
        return all().stream().filter(diagram -> deployed(diagram.versions().get(0).definition()).getProperty(FactPlugin.REACTIVE) != null).map(Diagram::process)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Step> steps(String definition) {
        List<Step> steps = new ArrayList<>();
        collect(deployed(definition), definition, steps);
        return steps;
    }

    private ProcessDefinitionEntity deployed(String definition) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired()
                .execute(context -> configuration.getDeploymentCache().findDeployedProcessDefinitionById(definition));
    }

    private void collect(ScopeImpl scope, String definition, List<Step> steps) {
        for (ActivityImpl activity : scope.getActivities()) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior) {
                steps.add(new Step(activity.getId(), names.of(definition, activity.getId())));
            }
            collect(activity, definition, steps);
        }
    }
}
