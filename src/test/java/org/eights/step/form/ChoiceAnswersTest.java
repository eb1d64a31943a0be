package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceAnswersTest {

    private static final String OPTIONS = "'values': [{'value': 'DESIGN', 'label': '设计', 'label.en': 'Design'},"
            + "{'value': 'QUALITY', 'label': '质量', 'label.en': 'Quality'}]";
    private static final String YES_NO = "'values': [{'value': 'yes', 'label': '是', 'label.en': 'Yes'}, {'value': 'no', 'label': '否', 'label.en': 'No'}]";

    private final FormDesk desk = FormDesk.with(
            "{'type': 'select', 'key': 'category', 'label': '类别', 'properties': {'label.en': 'Category'}, " + OPTIONS + "}",
            "{'type': 'taglist', 'key': 'coDepts', 'label': '协办', 'properties': {'label.en': 'Also'}, " + OPTIONS + "}",
            "{'type': 'radio', 'key': 'confirmed', 'label': '确认', 'properties': {'label.en': 'Confirmed'}, " + YES_NO + "}",
            "{'type': 'checkbox', 'key': 'media', 'label': '媒体', 'properties': {'label.en': 'Media'}}");

    @ParameterizedTest
    @ValueSource(strings = {"DESIGN", "设计", "Design", "design"})
    void anOptionIsKnownByItsValueAndByItsLabelInEitherLanguage(String answer) {
        assertThat(desk.take("category", answer)).isEqualTo("DESIGN");
    }

    @Test
    void anUnknownOptionIsRefusedWithThoseThatThereAre() {
        assertThat(desk.refusal("category", "GARDEN").zh()).isEqualTo("“类别”没有选项“GARDEN”,可选:设计、质量");
        assertThat(desk.refusal("category", "GARDEN").en()).isEqualTo("“Category” has no option “GARDEN”; choose from: Design, Quality");
    }

    @Test
    void aLongWrongOptionIsNotRepeatedInFull() {
        assertThat(desk.refusal("category", "x".repeat(1_000_000)).zh()).hasSizeLessThan(150);
        assertThat(desk.refusal("category", "%s%d").zh()).contains("%s%d");
    }

    @Test
    void severalAreAListWithoutRepetitions() {
        assertThat(desk.take("coDepts", List.of("DESIGN", "质量"))).isEqualTo(List.of("DESIGN", "QUALITY"));
        assertThat(desk.take("coDepts", List.of("DESIGN", "设计"))).isEqualTo(List.of("DESIGN"));
        assertThat(desk.take("coDepts", List.of())).isNull();
        assertThat(desk.refusal("coDepts", "DESIGN").en()).isEqualTo("“Also” must be a list");
    }

    @Test
    void aListOfWrongOptionsIsRefusedOnce() {
        assertThat(desk.refusal("coDepts", List.of("DESIGN", "GARDEN")).en()).contains("no option “GARDEN”");
        assertThat(desk.refusal("coDepts", Collections.nCopies(200_000, "x")).en()).contains("no option “x”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "true", "是", "Yes", "TRUE"})
    void yesIsYesHoweverItIsSaid(String answer) {
        assertThat(desk.take("confirmed", answer)).isEqualTo(true);
        assertThat(desk.take("media", answer)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "false", "否", "No", "FALSE"})
    void noIsNo(String answer) {
        assertThat(desk.take("confirmed", answer)).isEqualTo(false);
        assertThat(desk.take("media", answer)).isEqualTo(false);
    }

    @Test
    void aRadioOfYesAndNoTakesBooleans() {
        assertThat(desk.take("confirmed", true)).isEqualTo(true);
        assertThat(desk.take("confirmed", false)).isEqualTo(false);
    }

    @Test
    void perhapsIsRefused() {
        for (Object answer : List.of("perhaps", 1, 0, List.of(true), Map.of())) {
            assertThat(desk.refusal("confirmed", answer).zh()).isEqualTo("“确认”应为是或否");
            assertThat(desk.refusal("media", answer).en()).isEqualTo("“Media” must be yes or no");
        }
    }
}
