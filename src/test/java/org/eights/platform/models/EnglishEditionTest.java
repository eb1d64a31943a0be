package org.eights.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishEditionTest {

    private static final Set<String> READ = Set.of("name", "label", "dateLabel", "timeLabel", "text", "description");
    private static final Set<String> KEYS = Set.of("name.en", "name.zh");

    private final EnglishEdition edition = new EnglishEdition("en");
    private final List<ModelFile> models = new ModelFolders(new ProcessesSettings("file:./processes")).read();

    @Test
    void noChineseIsLeftInWhatPeopleReadOfAnyModel() throws IOException {
        assertThat(models).hasSizeGreaterThan(40);
        List<String> left = new ArrayList<>();
        for (ModelFile model : models) {
            ModelFile english = edition.of(model);
            if (model.isForm()) {
                texts(new ObjectMapper().readTree(english.bytes())).map(text -> model.path() + " " + text).forEach(left::add);
            } else {
                texts(english).map(text -> model.path() + " " + text).forEach(left::add);
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void everyModelIsStillAModelAndPassesTheChecksAgain() {
        ModelSet english = ModelSet.of(models.stream().map(edition::of).toList());
        assertThat(english.unreadable()).isEmpty();
        assertThat(new CheckForms().check(english)).isEmpty();
        assertThat(new CheckFormTexts().check(english)).isEmpty();
    }

    @Test
    void theChineseNameStaysBesideTheEnglishOne() {
        String english = text(edition.of(Toy.diagram(Toy.TASK)));
        assertThat(english).contains("name=\"Call back\"").contains("name=\"name.zh\" value=\"回访\"");
        String form = text(edition.of(Toy.form(Toy.FORM)));
        assertThat(form).contains("\"label\" : \"Satisfied\"").contains("\"label.zh\" : \"满意\"").contains("\"value\" : \"好\"")
                .contains("\"dateLabel\" : \"Date\"").contains("\"label.zh\" : \"日期\"");
        String decision = text(edition.of(Toy.decision("a")));
        assertThat(decision).contains("label=\"Limit\"").contains("<description>Call back</description>").contains("name=\"Table\"");
    }

    @Test
    void anAnnotationIsSaidInEnglish() {
        ModelFile annotated = Toy.diagram(Toy.TASK + "<bpmn:textAnnotation id=\"T\"><bpmn:extensionElements><camunda:properties>"
                + "<camunda:property name=\"text.en\" value=\"Mind this\" /></camunda:properties></bpmn:extensionElements>"
                + "<bpmn:text>注意</bpmn:text></bpmn:textAnnotation>");
        assertThat(text(edition.of(annotated))).contains("<bpmn:text>Mind this</bpmn:text>").contains("name=\"text.zh\" value=\"注意\"");
    }

    @Test
    void doneTwiceItIsTheSame() {
        for (ModelFile model : models) {
            ModelFile english = edition.of(model);
            assertThat(text(edition.of(english))).as(model.path()).isEqualTo(text(english));
        }
    }

    @Test
    void inChineseNothingIsChanged() {
        EnglishEdition chinese = new EnglishEdition("");
        assertThat(models).allSatisfy(model -> assertThat(chinese.of(model)).isSameAs(model));
    }

    private static Stream<String> texts(JsonNode node) {
        Stream<String> own = node.properties().stream().filter(field -> READ.contains(field.getKey()) && field.getValue().isTextual())
                .map(field -> field.getValue().textValue()).filter(Language::isChinese);
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return Stream.concat(own, children.stream().flatMap(EnglishEditionTest::texts));
    }

    private static Stream<String> texts(ModelFile xml) {
        Element root = new Element(xml.path(), Xml.read(xml.bytes()).getDocumentElement());
        return root.all().filter(element -> !KEYS.contains(element.attribute("name"))).flatMap(element -> Stream.of(
                element.attribute("name"), element.attribute("label"),
                element.is("description") || element.is("text") && element.parent().get().is("textAnnotation") ? element.text() : ""))
                .filter(Language::isChinese);
    }

    private static String text(ModelFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
