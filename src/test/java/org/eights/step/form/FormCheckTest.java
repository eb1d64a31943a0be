package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.step.form.FormCheck.Entered;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

/** The product's own forms, filled in badly. */
class FormCheckTest {

    private final FormDesk registration = FormDesk.of("complaint/complaint-registration");
    private final FormDesk solution = FormDesk.of("complaint/complaint-solution");
    private final FormDesk callBack = FormDesk.of("complaint/complaint-call-back");

    @Test
    void everythingRequiredThatIsMissingIsNamedAtOnceInBothLanguages() {
        Map<String, Words> refusals = registration.refusals(Map.of("claimAmount", "1000.001", "unitId", " "));

        assertThat(refusals).containsOnlyKeys("projectId", "unitId", "contact", "channel", "category", "subject", "desc", "demand", "claimAmount");
        assertThat(refusals.get("contact").zh()).startsWith("“").endsWith("”必填");
        assertThat(refusals.get("contact").en()).endsWith("” is required").doesNotContainPattern("\\p{IsHan}");
        refusals.values().forEach(reason -> assertThat(reason.en()).doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void aFieldThatIsWrongIsNotCalledMissingToo() {
        assertThat(callBack.refusals(Map.of("score", "very good", "confirmed", true, "responsibleDept", "design", "rootCauseClass", "设计")))
                .containsOnlyKeys("score");
    }

    @Test
    void whatIsHiddenIsNotRequired() {
        Entered entered = callBack.enter(Map.of("reached", false));
        assertThat(entered.values()).containsOnly(Map.entry("reached", false));
    }

    @Test
    void whatIsEnteredInAHiddenFieldIsKeptButHasNoEffect() {
        Entered entered = callBack.enter(Map.of("reached", "no", "score", 5, "confirmed", true));
        assertThat(entered.values()).containsOnlyKeys("reached");
        assertThat(entered.extra()).containsOnly(Map.entry("score", 5), Map.entry("confirmed", true));
    }

    @Test
    void whatIsWrongInAHiddenFieldIsNoReasonToRefuse() {
        assertThat(callBack.enter(Map.of("reached", "no", "score", 17)).extra()).containsEntry("score", 17);
        assertThat(callBack.refusals(Map.of("reached", "no", "lesson", "x", "score", "a\u0000b"))).containsOnlyKeys("score");
    }

    @Test
    void aYesOrNoQuestionHidesAsTheBrowserWouldWhetherAnsweredInWordsOrNot() {
        Map<String, Object> unreasonable = new HashMap<>(Map.of("legalGrounds", "无合同依据"));
        for (Object yes : List.of(true, "yes", "是")) {
            unreasonable.put("unreasonable", yes);
            assertThat(solution.enter(unreasonable).values()).containsOnlyKeys("unreasonable", "legalGrounds").containsEntry("unreasonable", true);
        }
        assertThat(solution.refusals(Map.of("unreasonable", "no"))).containsOnlyKeys("actions", "doneBy", "expertOpinion");
        assertThat(solution.refusals(Map.of())).containsOnlyKeys("actions", "doneBy", "expertOpinion");
    }

    @Test
    void aFieldInAHiddenGroupIsHidden() {
        FormDesk desk = FormDesk.with("{'type': 'checkbox', 'key': 'planned', 'label': '有计划'}",
                "{'type': 'group', 'conditional': {'hide': '=planned != true'}, 'components': ["
                        + "{'type': 'textfield', 'key': 'plan', 'label': '计划', 'validate': {'required': true}}]}");
        assertThat(desk.enter(Map.of()).values()).doesNotContainKey("plan");
        assertThat(desk.refusals(Map.of("planned", true))).containsOnlyKeys("plan");
    }

    @Test
    void keysThatTheFormDoesNotKnowAreKeptAsExtra() {
        Map<String, Object> given = new HashMap<>(Map.of("reached", false, "weather", "小雨", "photos", List.of("a.jpg"), "approved", true));
        given.put("nothing", null);
        Entered entered = callBack.enter(given);
        assertThat(entered.values()).containsOnlyKeys("reached");
        assertThat(entered.extra()).containsOnly(Map.entry("weather", "小雨"), Map.entry("photos", List.of("a.jpg")), Map.entry("approved", true));
    }

    @Test
    void whatNobodyAskedForMustBeFitToBeKept() {
        Map<String, Words> refusals = callBack.refusals(Map.of("reached", false, "long", "x".repeat(10 * 1024 * 1024), "k".repeat(500), "x",
                "bell", "a\u0007b", "nested", Map.of("half", "\ud83d")));
        assertThat(refusals).containsOnlyKeys("long", "k".repeat(60) + "…", "bell", "nested");
        assertThat(refusals.get("long")).isEqualTo(new Words("“long”内容过大", "“long” is too large"));
        assertThat(refusals.get("bell").en()).isEqualTo("“bell” contains control characters");
    }

    @Test
    void onlyPlainValuesAreKept() {
        assertThat(callBack.refusals(Map.of("reached", false, "stream", java.io.InputStream.nullInputStream(), "bytes", new byte[] {1})))
                .containsOnlyKeys("stream", "bytes");
    }

    @Test
    void aTextMustNameSomethingThatExists() {
        Reference person = new Reference() {
            @Override
            public String kind() {
                return "person";
            }

            @Override
            public Optional<Words> problem(String named, Map<String, Object> values) {
                return "limin".equals(named) ? Optional.empty() : Optional.of(new Words("没有此人", "There is nobody"));
            }
        };
        FormDesk desk = FormDesk.knowing(person, "{'type': 'textfield', 'key': 'handler', 'label': '经办人', 'properties': {'is': 'person'}}",
                "{'type': 'textfield', 'key': 'unitId', 'label': '房号', 'properties': {'is': 'unit'}}");
        assertThat(desk.take("handler", "limin")).isEqualTo("limin");
        assertThat(desk.take("unitId", "9-999")).isEqualTo("9-999");
        assertThat(desk.refusals(Map.of("handler", "nobody"))).containsOnly(Map.entry("handler", new Words("没有此人", "There is nobody")));
    }

    @Test
    void aStepWithoutAFormTakesAnythingAsExtra() {
        Entered entered = FormDesk.with().enter(Map.of("approved", true));
        assertThat(entered.values()).isEmpty();
        assertThat(entered.extra()).containsOnlyKeys("approved");
    }

    @Test
    void aDateInThePastIsNoPromise() {
        Map<String, Words> refusals = solution.refusals(Map.of("actions", "加装支架", "doneBy", "2025-06-15", "compensation", -1,
                "expertOpinion", "纸质档案 2025-118"));
        assertThat(refusals).containsOnlyKeys("doneBy", "compensation");
        assertThat(refusals.get("doneBy").en()).contains("lies in the past").doesNotContainPattern("\\p{IsHan}");
    }
}
