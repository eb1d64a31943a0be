package org.eights.platform.models;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.FactWords;
import org.eights.wording.Words;

/** Small models to check, and what they may count on. */
class Toy implements Surroundings {

    static final String TASK = """
            <bpmn:userTask id="UserTask_Call" name="回访" camunda:formRef="call" camunda:formRefBinding="deployment"
                camunda:candidateGroups="${dept},csSpecialist">
              <bpmn:extensionElements><camunda:properties>
                <camunda:property name="name.en" value="Call back" />
                <camunda:property name="limit" value="a.call" />
                <camunda:property name="notify" value="N01:customer N01:csSpecialist" />
                <camunda:property name="decision" value="closing" />
              </camunda:properties></bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:boundaryEvent id="Timer_CallLate" attachedToRef="UserTask_Call" cancelActivity="false">
              <bpmn:timerEventDefinition id="Timer"><bpmn:timeCycle>${alarms.of(execution)}</bpmn:timeCycle></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:serviceTask id="ServiceTask_Grade" name="定级" camunda:delegateExpression="${grade}">
              <bpmn:extensionElements><camunda:properties><camunda:property name="name.en" value="Grade" /></camunda:properties>
              </bpmn:extensionElements>
            </bpmn:serviceTask>
            <bpmn:sequenceFlow id="Flow_Call_Grade" sourceRef="UserTask_Call" targetRef="ServiceTask_Grade" />
            """;
    private static final String PROCESS = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="toy">
              <bpmn:process id="toy" name="玩具" isExecutable="true" camunda:historyTimeToLive="P1D" camunda:candidateStarterGroups="csSpecialist">
                <bpmn:extensionElements><camunda:properties><camunda:property name="name.en" value="Toy" /></camunda:properties>
                </bpmn:extensionElements>
                %s
              </bpmn:process>
              <bpmndi:BPMNDiagram id="Drawing"><bpmndi:BPMNPlane id="Plane" bpmnElement="toy">
                <bpmndi:BPMNShape id="A" bpmnElement="UserTask_Call"><dc:Bounds x="0" y="0" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="B" bpmnElement="Timer_CallLate"><dc:Bounds x="0" y="0" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="C" bpmnElement="ServiceTask_Grade"><dc:Bounds x="200" y="0" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="D" bpmnElement="Flow_Call_Grade"><di:waypoint x="100" y="40" /><di:waypoint x="200" y="40" />
                </bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>""";
    static final String DECISION = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="file-%1$s" name="%1$s" namespace="toy">
              <decision id="%1$s" name="表" camunda:historyTimeToLive="P1D">
                <extensionElements><camunda:properties><camunda:property name="name.en" value="Table" /></camunda:properties></extensionElements>
                <decisionTable id="table-%1$s">
                  <input id="input" label="时限"><extensionElements><camunda:properties>
                    <camunda:property name="label.en" value="Limit" /></camunda:properties></extensionElements>
                    <inputExpression id="expression" typeRef="string"><text>limit</text></inputExpression></input>
                  <output id="output" label="值" name="amount" typeRef="string"><extensionElements><camunda:properties>
                    <camunda:property name="label.en" value="Amount" /></camunda:properties></extensionElements></output>
                  <rule id="rule"><description>回访 / Call back</description>
                    <inputEntry id="in"><text>"a.call","a.every"</text></inputEntry><outputEntry id="out"><text>"1 WD"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>""";
    static final String FORM = """
            {"id": "call", "type": "default", "components": [
              {"type": "text", "id": "t", "text": "说明", "properties": {"text.en": "Read this"}},
              {"type": "group", "id": "g", "components": []},
              {"type": "select", "key": "score", "label": "满意度", "description": "一到五", "values": [
                {"label": "满意", "value": "好", "label.en": "Satisfied"}],
                "properties": {"label.en": "Score", "description.en": "One to five"}},
              {"type": "datetime", "key": "due", "dateLabel": "日期", "properties": {"label.en": "Date"}}]}
            """.replace("{\"type\": \"group\", \"id\": \"g\", \"components\": []},", "");

    static ModelFile diagram(String content) {
        return ModelFile.of("toys/toy.bpmn", PROCESS.formatted(content));
    }

    static ModelFile form(String json) {
        return ModelFile.of("toys/call.form", json);
    }

    static ModelFile decision(String id) {
        return decision(id, "1");
    }

    static ModelFile decision(String id, String answer) {
        return ModelFile.of("rules/" + id + ".dmn", DECISION.formatted(id).replace("\"1 WD\"", answer));
    }

    @Override
    public boolean isBean(String name) {
        return Set.of("grade", "alarms", "routing", "clock").contains(name);
    }

    @Override
    public boolean isDelegate(String name) {
        return name.equals("grade");
    }

    @Override
    public Set<String> groups() {
        return Set.of("csSpecialist");
    }

    @Override
    public Map<String, FactWords> words() {
        return Map.of("state", new FactWords(new Words("状态", "State"), Map.of("CALLED", new Words("已回访", "Called back")), null));
    }

    @Override
    public Set<String> notices() {
        return Set.of("N01");
    }
}
