package org.eights.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;

class PlainVariablesTest {

    private static final Date TEN_TO_TEN = Date.from(Instant.parse("2025-06-16T01:50:00Z"));

    private final PlainVariables plain = new PlainVariables(new ObjectMapper());

    private Object of(Object value) {
        return plain.of(Map.of("it", value)).get("it");
    }

    @Test
    void theEnginesDatesAreWrittenAsFormsWriteThem() {
        assertThat(of(TEN_TO_TEN)).isEqualTo("2025-06-16T09:50:00+08:00");
        assertThat(of(Variables.dateValue(TEN_TO_TEN))).isEqualTo("2025-06-16T09:50:00+08:00");
    }

    @Test
    void jsonIsReadWhateverItIsCalled() {
        assertThat(of(Variables.serializedObjectValue("[\"design\"]").serializationDataFormat("application/json").create())).isEqualTo(List.of("design"));
        assertThat(of(Variables.objectValue(List.of("design")).create())).isEqualTo(List.of("design"));
    }

    @Test
    void aListThatTheRestInterfaceBringsIsAList() {
        VariableMap brought = Variables.createVariables().putValueTyped("coDepts", SpinValues.jsonValue("[\"design\",\"legal\"]").create())
                .putValueTyped("stream", Variables.serializedObjectValue("{}").serializationDataFormat("application/json").objectTypeName("x.Y").create())
                .putValueTyped("nothing", Variables.untypedNullValue());
        assertThat(plain.of((Map<String, Object>) brought)).containsEntry("coDepts", List.of("design", "legal")).containsEntry("stream", Map.of())
                .containsEntry("nothing", null);
    }

    @Test
    void whatIsNoJsonIsRefusedByItsName() {
        assertThatThrownBy(() -> of(Variables.serializedObjectValue("rO0ABXNyAA==").serializationDataFormat("application/x-java-serialized-object")
                .objectTypeName("java.util.ArrayList").create())).isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("it"));
    }

    @Test
    void nothingGivenIsNothing() {
        assertThat(plain.of((Map<String, Object>) null)).isEmpty();
    }
}
