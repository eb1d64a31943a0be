package org.eights.handover;

import org.eights.wording.Words;

/** The meters of a home, by the field of the forms that ask for them. */
public enum Meter {
    WATER("water", new Words("水表", "Water meter")),
    ELECTRIC("electric", new Words("电表", "Electricity meter")),
    GAS("gas", new Words("燃气表", "Gas meter"));

    private final String field;
    private final Words words;

    Meter(String field, Words words) {
        this.field = field;
        this.words = words;
    }

    String field() {
        return field;
    }

    Words words() {
        return words;
    }
}
