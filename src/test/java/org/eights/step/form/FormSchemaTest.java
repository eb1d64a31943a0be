package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

class FormSchemaTest {

    private static final String DEFECTS = """
            {"id": "defects", "components": [{"type": "group", "label": "缺陷", "properties": {"label.en": "Defects"}, "components": [
              {"type": "datetime", "key": "on", "dateLabel": "日期", "description": "何时", "properties": {"label.en": "Date", "description.en": "When"}},
              {"type": "select", "key": "item", "label": "项目", "values": [{"value": "LEAK", "label": "渗漏", "label.en": "Leak"}]}]}]}""";

    @Test
    void everyTextIsSaidInTheLanguageAskedFor() throws JsonProcessingException {
        JsonNode english = schema(DEFECTS).in(Locale.ENGLISH);
        JsonNode group = english.path("components").path(0);
        assertThat(group.path("label").asText()).isEqualTo("Defects");
        assertThat(group.path("components").path(0).path("dateLabel").asText()).isEqualTo("Date");
        assertThat(group.path("components").path(0).path("description").asText()).isEqualTo("When");
        assertThat(group.path("components").path(1).path("values").path(0).path("label").asText()).isEqualTo("Leak");
        assertThat(group.path("components").path(1).path("label").asText()).as("has no English").isEqualTo("项目");
        assertThat(schema(DEFECTS).in(Locale.CHINESE)).isEqualTo(schema(DEFECTS).json());
    }

    @Test
    void anEnglishEditionSpeaksChineseToo() throws JsonProcessingException {
        FormSchema edition = schema("{\"id\": \"d\", \"components\": [{\"type\": \"group\", \"label\": \"Defects\", \"properties\": "
                + "{\"label.en\": \"Defects\", \"label.zh\": \"缺陷\"}}]}");
        assertThat(edition.in(Locale.CHINESE).path("components").path(0).path("label").asText()).isEqualTo("缺陷");
        assertThat(edition.title()).isEqualTo(new Words("缺陷", "Defects"));
    }

    @Test
    void theOutermostGroupNamesTheForm() throws JsonProcessingException {
        assertThat(schema(DEFECTS).title()).isEqualTo(new Words("缺陷", "Defects"));
        assertThat(schema("{\"id\": \"d\", \"components\": []}").title()).isEqualTo(new Words("d", "d"));
    }

    private static FormSchema schema(String json) throws JsonProcessingException {
        return new FormSchema(new ObjectMapper().readTree(json));
    }
}
