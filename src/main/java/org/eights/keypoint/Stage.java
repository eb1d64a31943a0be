package org.eights.keypoint;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eights.wording.Words;

/** The eight stages of a phase (R1). */
public enum Stage {
    S1("1 智慧定位", "1 Smart Positioning"),
    S2("2 精细设计", "2 Superb Designing"),
    S3("3 可靠营造", "3 Solid Building"),
    S4("4 精彩体验", "4 Splendid Experiencing"),
    S5("5 阳光签约", "5 Secure Signing"),
    S6("6 真诚沟通", "6 Sincere Communicating"),
    S7("7 满意交付", "7 Satisfying Obtaining"),
    S8("8 永续服务", "8 Sustainable Servicing");

    private final Words words;

    Stage(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /**
     * Reads what a diagram names: {@code S6}, {@code S5 S6}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Set<Stage> of(String names) {
        Set<Stage> stages = new LinkedHashSet<>();
        Arrays.stream(names.strip().split("[\\s,]+")).forEach(name -> stages.add(valueOf(name)));
        return stages;
    }
}
