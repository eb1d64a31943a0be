package org.eights.lifecycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.eights.estate.PhaseCounts;

/** What a stage waits for that happens in other cases: a drawn conditional event each. */
public enum Milestone {

    /** 6 真诚沟通 begins. */
    FIRST_CONTRACT_SIGNED("Catch_FirstContractSigned", counts -> counts.signed() > 0),
    /** 8 永续服务 begins. */
    FIRST_HOME_HANDED_OVER("Catch_FirstHomeHandedOver", counts -> counts.handedOver() > 0),
    /** 4 精彩体验 ends. */
    LAST_UNIT_SIGNED("Catch_LastUnitSigned", PhaseCounts::isSoldOut),
    /** 6 真诚沟通 ends. */
    ALL_HANDED_OVER("Catch_AllHandedOver", PhaseCounts::isAllHandedOver);

    private final String element;
    private final Predicate<PhaseCounts> reached;

    Milestone(String element, Predicate<PhaseCounts> reached) {
        this.element = element;
        this.reached = reached;
    }

    /** Id of the event that waits for it. */
    public String element() {
        return element;
    }

    boolean isReached(PhaseCounts counts) {
        return reached.test(counts);
    }

    public static Optional<Milestone> at(String element) {
        return Arrays.stream(values()).filter(milestone -> milestone.element.equals(element)).findFirst();
    }
}
