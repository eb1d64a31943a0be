package org.eights.contract;

import java.util.Arrays;
import java.util.Optional;
import org.eights.wording.Words;

/** What became of a promise (P20). */
public enum PromiseState {
    OPEN("待兑现", "To be kept"), KEPT("已兑现", "Kept"), REPLACED("已替换", "Replaced"), COMPENSATED("已补偿", "Compensated"),
    TERMINATED("已解除", "Terminated"), BROKEN("未兑现", "Broken");

    private final Words words;

    PromiseState(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** Empty for a code that there is not. */
    public static Optional<PromiseState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.name().equals(code)).findFirst();
    }
}
