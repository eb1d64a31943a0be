package org.eights.estate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eights.wording.Refusal;

/**
 * Which customer.
 *
 * @param value anything of another form is refused as unknown, naming the field {@code customerId}
 */
public record CustomerId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CustomerId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw Refusal.invalid("customerId", "没有此客户", "There is no such customer");
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
