package org.eights.desk.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eights.estate.ContractState;
import org.eights.estate.UnitState;
import org.eights.step.Urgency;
import org.eights.wording.Words;

/** What the codes of lists and of the house card are called. */
final class CodeWords {

    private static final Map<UnitState, Words> UNITS = new EnumMap<>(Map.of(
            UnitState.UNSOLD, new Words("未售", "Unsold"), UnitState.SOLD, new Words("已售", "Sold"),
            UnitState.READY, new Words("待交付", "Ready for handover"), UnitState.HANDED, new Words("已交付", "Handed over")));
    private static final Map<ContractState, Words> CONTRACTS = new EnumMap<>(Map.of(
            ContractState.SUBSCRIBED, new Words("已认购", "Subscribed"), ContractState.SIGNED, new Words("已签约", "Signed"),
            ContractState.FILED, new Words("已备案", "Filed"), ContractState.PAID, new Words("已付清", "Paid"),
            ContractState.HANDED, new Words("已交付", "Handed over"), ContractState.TITLED, new Words("已办证", "Title issued"),
            ContractState.TERMINATED, new Words("已解除", "Terminated")));

    private CodeWords() {}

    /** The level of a case; a level that is no complaint's, such as 红, is its own word. Null for none. */
    static String level(String level, Locale language) {
        return Urgency.of(level).map(urgency -> urgency.words().in(language)).orElse(level);
    }

    static String of(UnitState state, Locale language) {
        return UNITS.get(state).in(language);
    }

    static String of(ContractState state, Locale language) {
        return CONTRACTS.get(state).in(language);
    }
}
