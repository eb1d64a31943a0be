package org.eights.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the diagrams ask for by name, answered at once and with constants. */
public final class StockBeans {

    private StockBeans() {}

    static Map<Object, Object> all() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("routing", new Routing());
        beans.put("authority", new Authority());
        beans.put("registerComplaint", (JavaDelegate) execution -> execution.setVariable("next", "NEW"));
        beans.put("gradeComplaint", (JavaDelegate) execution -> execution.setVariables(Map.of("level", "NORMAL", "leadDept", "design")));
        List.of("warnOrEscalate", "changeLevel", "noteChase", "extendDeadline", "decide", "noteDeliveredByHand")
                .forEach(name -> beans.put(name, (JavaDelegate) execution -> { }));
        return beans;
    }

    public static final class Routing {

        public String by(String table, DelegateExecution execution) {
            return "complaintImplementation".equals(table) ? "rectification" : switch (execution.getCurrentActivityId()) {
                case "UserTask_Acknowledge" -> "csSpecialist";
                case "UserTask_DraftSolution" -> "design";
                default -> "csSupervisor";
            };
        }
    }

    public static final class Authority {

        public String approvers(DelegateExecution execution) {
            return "csManager";
        }
    }
}
