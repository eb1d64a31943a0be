package org.eights.estate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/**
 * Which unit, among those of all projects: {@code YQL:2-1502}.
 *
 * @param value anything of another form is refused as unknown, naming the field {@code unitId}
 */
public record UnitId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,15}:[\\p{L}\\p{N}-]{1,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refusal.invalid("unitId", "没有此房号", "There is no such unit");
        }
    }

    static UnitId of(ProjectId project, String no) {
        return new UnitId(project.value() + ":" + no);
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
