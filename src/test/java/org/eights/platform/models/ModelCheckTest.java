package org.eights.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eights.wording.Problem;
import org.junit.jupiter.api.Test;

/** Each check is seen to let a good model pass and to refuse a bad one. */
class ModelCheckTest {

    private static final Toy TOY = new Toy();
    private static final List<ModelCheck> ALL = List.of(new CheckReadable(), new CheckScripts(), new CheckForeignCode(),
            new CheckTimeToLive(), new CheckForms(), new CheckBeans(TOY), new CheckGroups(TOY), new CheckNotices(TOY), new CheckDecisions(),
            new CheckLimits(), new CheckLeadTimes(), new CheckTimers(), new CheckDates(TOY), new CheckNames(), new CheckFormTexts(), new CheckFormFields(), new CheckFiles(),
            new CheckDrawing(), new CheckProperties(), new CheckRows(), new CheckWords(TOY));

    @Test
    void aGoodModelPassesEveryCheck() {
        assertThat(refused(Toy.diagram(Toy.TASK))).isEmpty();
    }

    @Test
    void theReasonNamesTheElementInBothLanguages() {
        Problem problem = refused(changed("\"a.call\"", "\"a.none\"")).get(0);
        assertThat(problem.field()).isEqualTo("toys/toy.bpmn#UserTask_Call");
        assertThat(problem.reason().zh()).isEqualTo("“回访” 的时限 a.none 不在服务时限表中");
        assertThat(problem.reason().en()).isEqualTo("The limit a.none of \"Call back\" is not in the table of service limits");
    }

    @Test
    void aFileThatIsNoModelIsRefused() {
        assertRefused(new CheckReadable(), ModelFile.of("toys/toy.bpmn", "<bpmn"), "格式");
        assertRefused(new CheckReadable(), changed("bpmn:serviceTask", "bpmn:magicTask"), "格式");
        assertRefused(new CheckReadable(), ModelFile.of("rules/toy.dmn", "<dmn/>"), "格式");
        assertRefused(new CheckReadable(), Toy.form("{\"id\": 1}"), "格式");
        assertRefused(new CheckReadable(), ModelFile.of("toys/run.groovy", "x"), "只能部署");
    }

    @Test
    void aFileCannotReadOtherFilesOfTheMachine() {
        assertRefused(new CheckReadable(), ModelFile.of("toys/toy.bpmn", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + new String(Toy.diagram(Toy.TASK).bytes(), java.nio.charset.StandardCharsets.UTF_8)), "格式");
    }

    @Test
    void aScriptIsRefusedWhereverItStands() {
        String script = "<camunda:script scriptFormat=\"groovy\">x</camunda:script>";
        assertRefused(new CheckScripts(), added("<bpmn:scriptTask id=\"S\" name=\"脚本\" scriptFormat=\"groovy\"><bpmn:script>x</bpmn:script>"
                + "</bpmn:scriptTask>"), "脚本");
        assertRefused(new CheckScripts(), added(task("<camunda:executionListener event=\"start\">" + script + "</camunda:executionListener>")),
                "脚本");
        assertRefused(new CheckScripts(), added(task("<camunda:inputOutput><camunda:inputParameter name=\"a\">" + script
                + "</camunda:inputParameter></camunda:inputOutput>")), "脚本");
        assertRefused(new CheckScripts(), changed("targetRef=\"ServiceTask_Grade\" />", "targetRef=\"ServiceTask_Grade\">"
                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">x</bpmn:conditionExpression>"
                + "</bpmn:sequenceFlow>"), "脚本");
        assertRefused(new CheckScripts(), ModelFile.of("rules/a.dmn", Toy.DECISION.formatted("a").replace("<inputExpression id",
                "<inputExpression expressionLanguage=\"groovy\" id")), "脚本");
    }

    @Test
    void foreignCodeIsRefused() {
        for (String way : List.of("class=\"a.B\"", "expression=\"${grade.run()}\"", "type=\"external\" camunda:topic=\"t\"")) {
            assertRefused(new CheckForeignCode(), changed("camunda:delegateExpression=\"${grade}\"", "camunda:" + way), "delegateExpression");
        }
        assertRefused(new CheckForeignCode(), added(task("<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>")),
                "连接器");
        assertRefused(new CheckForeignCode(), added(task("<camunda:executionListener event=\"start\" class=\"a.B\" />")), "类");
        assertRefused(new CheckForeignCode(), added(task("<camunda:executionListener event=\"end\" expression=\"${a.b()}\" />")), "类");
    }

    @Test
    void historyWithoutAnEndIsRefused() {
        assertRefused(new CheckTimeToLive(), ModelFile.of("toys/toy.bpmn", text(Toy.diagram(Toy.TASK))
                .replace("camunda:historyTimeToLive=\"P1D\"", "")), "保留期");
        assertRefused(new CheckTimeToLive(), ModelFile.of("rules/a.dmn", Toy.DECISION.formatted("a")
                .replace("camunda:historyTimeToLive=\"P1D\"", "")), "保留期");
    }

    @Test
    void aTaskWithoutItsFormBesideItIsRefused() {
        assertRefused(new CheckForms(), changed("camunda:formRef=\"call\" camunda:formRefBinding=\"deployment\"", ""), "没有表单");
        assertRefused(new CheckForms(), changed("formRefBinding=\"deployment\"", "formRefBinding=\"latest\""), "deployment");
        assertRefused(new CheckForms(), changed("formRef=\"call\"", "formRef=\"none\""), "none 不在同一文件夹");
        assertRefused(new CheckForms(), changed("camunda:formRef=\"call\"", "camunda:formKey=\"embedded:x\""), "formRef");
        assertRefused(new CheckForms(), added("<bpmn:startEvent id=\"S\" camunda:formRef=\"x\" camunda:formRefBinding=\"deployment\" />"), "x 不在");
        ModelSet apart = ModelSet.of(List.of(Toy.diagram(Toy.TASK), ModelFile.of("others/call.form", Toy.FORM)));
        assertThat(new CheckForms().check(apart)).hasSize(1);
    }

    @Test
    void whatTheProductCannotDoIsRefused() {
        assertRefused(new CheckBeans(TOY), changed("${grade}", "${nothing}"), "${nothing} 不存在");
        assertRefused(new CheckBeans(TOY), changed("${grade}", "${clock}"), "${clock} 不存在");
        assertRefused(new CheckBeans(TOY), changed("${grade}", "${grade.x()}"), "不存在");
        assertRefused(new CheckBeans(TOY), changed("${alarms.of(execution)}", "${bells.of(execution)}"), "bells");
        assertRefused(new CheckBeans(TOY), added(task("<camunda:executionListener event=\"start\" delegateExpression=\"${no}\" />")), "${no}");
        assertThat(new CheckBeans(TOY).check(set(changed("${dept}", "${routing.by('some.thing(', execution)}")))).isEmpty();
    }

    @Test
    void aGroupThatNobodyKnowsIsRefused() {
        assertRefused(new CheckGroups(TOY), changed("${dept},csSpecialist", "${routing.by('a', execution)}, csNobody"), "csNobody");
        assertRefused(new CheckGroups(TOY), ModelFile.of("toys/toy.bpmn", text(Toy.diagram(Toy.TASK))
                .replace("candidateStarterGroups=\"csSpecialist\"", "candidateStarterGroups=\"strangers\"")), "strangers");
    }

    @Test
    void aNoticeWithoutTextOrRecipientIsRefused() {
        assertRefused(new CheckNotices(TOY), changed("N01:customer", "N99:customer"), "N99 没有模板");
        assertRefused(new CheckNotices(TOY), changed("N01:customer", "N01:nobody"), "N01:nobody");
        assertThat(new CheckNotices(TOY).check(set(changed("N01:customer", "N01")))).isEmpty();
    }

    @Test
    void aPropertyWhereItHasNoEffectIsRefused() {
        String properties = "<bpmn:extensionElements><camunda:properties><camunda:property %s /></camunda:properties></bpmn:extensionElements>";
        String gateway = "<bpmn:exclusiveGateway id=\"G\">" + properties + "</bpmn:exclusiveGateway>";
        String event = "<bpmn:intermediateThrowEvent id=\"T\">" + properties + "</bpmn:intermediateThrowEvent>";
        for (String property : List.of("name=\"state\" value=\"READY\"", "name=\"notify\" value=\"N01\"", "name=\"of\" value=\"toy\"")) {
            assertRefused(new CheckProperties(), added(gateway.formatted(property)), "不起作用");
        }
        assertRefused(new CheckProperties(), added(event.formatted("name=\"of\" value=\"toy\"")), "消息启动事件");
        assertThat(new CheckProperties().check(set(added(event.formatted("name=\"state\" value=\"READY\""))))).isEmpty();
        assertThat(new CheckProperties().check(set(added(event.formatted("name=\"notify\" value=\"N01\""))))).isEmpty();
    }

    @Test
    void aTimerThatWaitsForADateThatNobodyKnowsIsRefused() {
        assertRefused(new CheckDates(TOY), changed("${alarms.of(execution)}", "${dates.before(execution, 'doomsday', 30)}"), "doomsday");
        assertRefused(new CheckDates(TOY), changed("${alarms.of(execution)}", "${dates.someday(execution)}"), "dates.someday");
        assertThat(new CheckDates(TOY).check(set(changed("${alarms.of(execution)}", "${dates.everyMorning(execution)}")))).isEmpty();
        for (String known : List.of("${dates.everyDay()}", "${dates.monthly(execution, 5)}", "${dates.quarterly(execution)}",
                "${dates.before(execution, plannedOn, 2)}")) {
            assertThat(new CheckDates(TOY).check(set(changed("${alarms.of(execution)}", known)))).isEmpty();
        }
    }

    @Test
    void aPropertyThatNobodyCanReadIsRefused() {
        for (String property : List.of("name=\"rows\" value=\"finding:many\"", "name=\"case\" value=\"ajar\"",
                "name=\"caseType\" value=\"cmp\"", "name=\"of\" value=\"Complaint!\"", "name=\"approves\" value=\"everything\"")) {
            assertRefused(new CheckProperties(), added(task("<camunda:properties><camunda:property " + property + " /></camunda:properties>")),
                    "无法识别");
        }
        assertThat(new CheckProperties().check(set(added(task("<camunda:properties><camunda:property name=\"rows\" value=\"a:2, b\" />"
                + "</camunda:properties>"))))).isEmpty();
    }

    @Test
    void rowsWithoutTheirTitledFormBesideThemAreRefused() {
        assertRefused(new CheckRows(), rows("a-b:1"), "须写成");
        assertRefused(new CheckRows(), rows("adverseFactors:1"), "adverse-factors.form");
        assertRefused(new CheckRows(), added("<bpmn:task id=\"T\"><bpmn:extensionElements><camunda:properties>"
                + "<camunda:property name=\"rows\" value=\"faults\" /></camunda:properties></bpmn:extensionElements></bpmn:task>"), "不是人工任务");
        String titled = "{\"id\": \"adverse-factors\", \"components\": [{\"type\": \"group\", \"label\": \"不利因素\", \"components\": []}]}";
        assertThat(new CheckRows().check(with(titled))).isEmpty();
        assertThat(new CheckRows().check(with(titled.replace("label", "id")))).singleElement()
                .satisfies(problem -> assertThat(problem.reason().zh()).contains("“回访”", "adverse-factors", "标题"));
    }

    @Test
    void whatAnswersRowsHasItsFormToo() {
        String rows = "{\"id\": \"adverse-factors\", \"components\": [{\"type\": \"group\", \"label\": \"不利因素\", \"components\": []}]}";
        ModelFile diagram = property("replies", "adverseFactors:factor-reply");
        assertRefused(new CheckRows(), diagram, "adverse-factors.form");
        assertThat(new CheckRows().check(ModelSet.of(List.of(diagram, ModelFile.of("toys/adverse-factors.form", rows)))))
                .singleElement().satisfies(problem -> assertThat(problem.reason().zh()).contains("factor-reply.form"));
        assertThat(new CheckRows().check(ModelSet.of(List.of(diagram, ModelFile.of("toys/adverse-factors.form", rows),
                ModelFile.of("toys/factor-reply.form", rows.replace("adverse-factors", "factor-reply")))))).isEmpty();
        assertRefused(new CheckProperties(), property("replies", "adverseFactors"), "无法识别");
        assertRefused(new CheckProperties(), property("part", "1st"), "无法识别");
        assertRefused(new CheckProperties(), added(task("<camunda:properties><camunda:property name=\"part\" value=\"round\" /></camunda:properties>")),
                "人工任务");
    }

    private static ModelFile rows(String value) {
        return property("rows", value);
    }

    private static ModelFile property(String name, String value) {
        return changed("<camunda:property name=\"limit\" value=\"a.call\" />", "<camunda:property name=\"" + name + "\" value=\"" + value + "\" />");
    }

    private static ModelSet with(String form) {
        return ModelSet.of(List.of(rows("adverseFactors:1"), ModelFile.of("toys/adverse-factors.form", form)));
    }

    @Test
    void whatAReaderWouldSeeAsACodeIsRefused() {
        assertRefused(new CheckWords(TOY), changed("name=\"limit\" value=\"a.call\"", "name=\"facts\" value=\"score, mood\""), "mood 没有名称");
        assertRefused(new CheckWords(TOY), changed("name=\"limit\" value=\"a.call\"", "name=\"state\" value=\"GONE\""), "状态 GONE");
        assertThat(new CheckWords(TOY).check(set(changed("name=\"limit\" value=\"a.call\"", "name=\"state\" value=\"CALLED\"")))).isEmpty();
        assertRefused(new CheckWords(TOY), Toy.diagram(Toy.TASK.replace("value=\"closing\"", "value=\"coded\"")),
                Toy.decision("coded", "\"CLOSED\""), "结果 CLOSED 没有说法");
    }

    @Test
    void aDecisionThatIsNowhereIsRefused() {
        assertRefused(new CheckDecisions(), changed("value=\"closing\"", "value=\"closing, opening\""), "opening");
        assertRefused(new CheckDecisions(), changed("${dept}", "${routing.by('who', execution)}"), "who");
        assertThat(new CheckDecisions().check(ModelSet.of(List.of(Toy.diagram(Toy.TASK)), List.of(Toy.decision("closing"))))).isEmpty();
    }

    @Test
    void aLimitThatIsNotInTheTableIsRefused() {
        assertRefused(new CheckLimits(), changed("\"a.call\"", "\"a.none\""), "a.none");
        assertRefused(new CheckLimits(), changed("${alarms.of(execution)}", "${alarms.every(execution, 'b.every')}"), "b.every");
        assertThat(new CheckLimits().check(set(changed("${alarms.of(execution)}", "${alarms.every(execution, 'a.every')}")))).isEmpty();
    }

    @Test
    void aLeadTimeThatIsNotInTheTableIsRefused() {
        ModelFile table = ModelFile.of("rules/lead.dmn", text(Toy.decision("leadTimes")).replace("<text>limit</text>", "<text>what</text>"));
        ModelFile known = changed("${alarms.of(execution)}", "${dates.in(execution, leadTimes.days('a.every'))}");
        ModelFile unknown = changed("${alarms.of(execution)}", "${dates.in(execution, leadTimes.days('a.never'))}");
        assertThat(new CheckLeadTimes().check(ModelSet.of(List.of(known, table)))).isEmpty();
        assertThat(new CheckLeadTimes().check(ModelSet.of(List.of(unknown, table)))).singleElement()
                .satisfies(problem -> assertThat(problem.reason().zh()).contains("a.never 不在提前天数表中"));
        assertRefused(new CheckLeadTimes(), known, "a.every");
    }

    @Test
    void aLimitWithoutItsTimerAndATimerWithItsOwnTimeAreRefused() {
        assertRefused(new CheckTimers(), changed("cancelActivity=\"false\"", "cancelActivity=\"true\""), "边界定时器");
        assertRefused(new CheckTimers(), changed("attachedToRef=\"UserTask_Call\"", "attachedToRef=\"ServiceTask_Grade\""), "边界定时器");
        assertRefused(new CheckTimers(), changed("${alarms.of(execution)}", "R/P3D"), "R/P3D");
    }

    @Test
    void aNameInOneLanguageIsRefused() {
        assertRefused(new CheckNames(), changed("<camunda:property name=\"name.en\" value=\"Call back\" />", ""), "英文名称");
        assertRefused(new CheckNames(), changed("value=\"Call back\"", "value=\"回访\""), "英文名称");
        assertRefused(new CheckNames(), changed("name=\"回访\"", ""), "名称");
        assertRefused(new CheckNames(), added("<bpmn:textAnnotation id=\"T\"><bpmn:text>注意</bpmn:text></bpmn:textAnnotation>"), "说明");
        assertRefused(new CheckNames(), ModelFile.of("rules/a.dmn", Toy.DECISION.formatted("a").replace("回访 / Call back", "回访")), "说明");
        assertRefused(new CheckNames(), ModelFile.of("rules/a.dmn", Toy.DECISION.formatted("a").replace("value=\"Amount\"", "value=\"\"")), "值");
    }

    @Test
    void aTextOfAFormInOneLanguageIsRefused() {
        for (String english : List.of("\"text.en\"", "\"label.en\": \"Score\"", "\"description.en\"", "\"label.en\": \"Satisfied\"",
                "\"label.en\": \"Date\"")) {
            assertRefused(new CheckFormTexts(), Toy.form(Toy.FORM.replace(english, english.replace(".en", ".xx"))), "缺少英文");
        }
    }

    @Test
    void aFieldThatDoesNotWorkIsRefused() {
        assertRefused(new CheckFormFields(), Toy.form(Toy.FORM.replace("\"select\"", "\"dynamiclist\"")), "dynamiclist");
        assertRefused(new CheckFormFields(), Toy.form(Toy.FORM.replace("\"select\"", "\"filepicker\"")), "filepicker");
    }

    @Test
    void aFieldForFilesSaysWhichAndHowManyInAWayThatCanBeRead() {
        String field = "{\"type\": \"textfield\", \"key\": \"photos\", \"label\": \"照片\", \"properties\": {\"label.en\": \"Photos\", %s}},\n";
        for (String good : List.of("\"is\": \"files\"", "\"is\": \"files\", \"least\": \"2\", \"most\": \"9\", \"accept\": \"image\", \"reference\": \"yes\"")) {
            assertThat(refused(withField(field.formatted(good)))).isEmpty();
        }
        assertRefused(new CheckFiles(), withField(field.formatted("\"is\": \"files\", \"accept\": \"photo\"")), "accept 的值“photo”");
        assertRefused(new CheckFiles(), withField(field.formatted("\"is\": \"files\", \"reference\": \"maybe\"")), "reference");
        assertRefused(new CheckFiles(), withField(field.formatted("\"is\": \"files\", \"least\": \"many\"")), "least");
        assertRefused(new CheckFiles(), withField(field.formatted("\"is\": \"files\", \"most\": \"51\"")), "most");
        assertRefused(new CheckFiles(), withField(field.formatted("\"is\": \"files\", \"least\": \"3\", \"most\": \"2\"")), "多于");
        assertRefused(new CheckFiles(), withField(field.formatted("\"accept\": \"image\"")), "不接收文件");
        assertRefused(new CheckFiles(), withField(field.formatted("\"is\": \"files\"").replace("textfield", "textarea")), "textfield");
    }

    private static ModelFile withField(String field) {
        return Toy.form(Toy.FORM.replaceFirst("\\{\"type\": \"select\"", java.util.regex.Matcher.quoteReplacement(field + "{\"type\": \"select\"")));
    }

    @Test
    void whatIsNotDrawnOrTooLargeIsRefused() {
        assertRefused(new CheckDrawing(), added(task("")), "没有画");
        assertRefused(new CheckDrawing(), added("<bpmn:sequenceFlow id=\"F\" sourceRef=\"ServiceTask_Grade\" targetRef=\"UserTask_Call\" />"),
                "没有画");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 33; i++) {
            many.append("<bpmn:task id=\"T").append(i).append("\" />");
        }
        assertRefused(new CheckDrawing(), added(many.toString()), "35 个节点");
    }

    private static void assertRefused(ModelCheck check, ModelFile file, String reason) {
        assertThat(check.check(set(file))).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.field()).startsWith(file.path());
            assertThat(problem.reason().zh()).contains(reason);
        });
    }

    private static void assertRefused(ModelCheck check, ModelFile diagram, ModelFile decision, String reason) {
        assertThat(check.check(ModelSet.of(List.of(diagram, Toy.form(Toy.FORM), decision)))).singleElement()
                .satisfies(problem -> assertThat(problem.reason().zh()).contains(reason));
    }

    private static List<Problem> refused(ModelFile file) {
        ModelSet models = set(file);
        return ALL.stream().flatMap(check -> check.check(models).stream()).toList();
    }

    /** This file among the others of the toy. */
    private static ModelSet set(ModelFile file) {
        List<ModelFile> files = new ArrayList<>(List.of(Toy.diagram(Toy.TASK), Toy.form(Toy.FORM), Toy.decision("serviceLimits"),
                Toy.decision("closing")));
        files.removeIf(other -> other.path().equals(file.path()));
        files.add(0, file);
        return ModelSet.of(files);
    }

    private static ModelFile changed(String from, String to) {
        assertThat(Toy.TASK).contains(from);
        return Toy.diagram(Toy.TASK.replace(from, to));
    }

    private static ModelFile added(String element) {
        return Toy.diagram(Toy.TASK + element);
    }

    private static String task(String extensions) {
        return "<bpmn:task id=\"Task_More\"><bpmn:extensionElements>" + extensions + "</bpmn:extensionElements></bpmn:task>";
    }

    private static String text(ModelFile file) {
        return new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
