package org.eights.estate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/**
 * Which project: {@code YQL}.
 *
 * @param value anything of another form is refused as unknown, naming the field {@code projectId}
 */
public record ProjectId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,15}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refusal.invalid("projectId", "没有此项目", "There is no such project");
        }
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
