package org.eights.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.estate.Customer;

/** What the cases of a batch's places know of it. */
final class BatchValues {

    private BatchValues() {}

    static Map<String, Object> of(Batch batch) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(HandoverModel.BATCH, batch.number().value());
        values.putAll(days(batch));
        return values;
    }

    static Map<String, Object> days(Batch batch) {
        return Map.of(HandoverModel.HANDOVER_ON, batch.handoverOn().toString(), HandoverModel.ENDS_ON, batch.endsOn().toString());
    }

    /**
     * Of a household: its class, what to mind, and who receives it.
     *
     * @param ambassador of the estate, for who has none of their own; may be null
     */
    static Map<String, Object> household(Batch batch, Place place, List<Customer> owners, String ambassador) {
        Map<String, Object> values = of(batch);
        put(values, "customerClass", place.customerClass());
        put(values, "strategy", place.strategy());
        put(values, "careTag", place.careTag() != null ? place.careTag() : careTag(owners));
        put(values, "ambassador", place.ambassador() != null ? place.ambassador() : ambassador);
        return values;
    }

    private static String careTag(List<Customer> owners) {
        List<String> needs = owners.stream().flatMap(owner -> owner.careNeeds().stream()).distinct().toList();
        return needs.isEmpty() ? null : String.join("、", needs);
    }

    private static void put(Map<String, Object> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
