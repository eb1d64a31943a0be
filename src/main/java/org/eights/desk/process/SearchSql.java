package org.eights.desk.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.desk.SearchWords;

/**
 * The condition on a case that somebody searches for. Only what the words can mean is asked for, and each part alone finds its cases by an
 * index: the units and customers are looked up first.
 */
final class SearchSql {

    private final List<String> meanings = new ArrayList<>();
    private final List<String> customers = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    SearchSql(SearchWords words, int namesakes) {
        words.numberEnd().ifPresent(end -> mean("reverse(f.number) COLLATE \"C\" LIKE :numberEnd", "numberEnd", reversed(end) + "%"));
        words.unit().ifPresent(unit -> {
            mean("f.unit_id = ANY (ARRAY(SELECT u.id FROM unit u WHERE u.id = :unit OR reverse(u.no) COLLATE \"C\" = :unitNo "
                    + "OR reverse(u.no) COLLATE \"C\" LIKE :unitEnd))", "unit", unit);
            values.put("unitNo", reversed(unit));
            values.put("unitEnd", reversed("-" + unit) + "%");
        });
        words.wholePhone().ifPresent(phone -> customer("k.phones @> ARRAY[:phone]::text[]", "phone", phone));
        words.phoneEnd().ifPresent(end -> customer("phone_ends(k.phones) @> ARRAY[:phoneEnd]::text[]", "phoneEnd", end));
        customer("lower(k.name) COLLATE \"C\" LIKE :name", "name", escaped(words.name()) + "%");
        values.put("namesakes", namesakes);
        meanings.add("f.customer_id = ANY (ARRAY(" + String.join(" UNION ", customers) + "))");
    }

    String condition() {
        return String.join(" OR ", meanings);
    }

    Map<String, Object> values() {
        return values;
    }

    private void mean(String condition, String name, String value) {
        meanings.add(condition);
        values.put(name, value);
    }

    private void customer(String condition, String name, String value) {
        customers.add("(SELECT k.id FROM customer k WHERE " + condition + " LIMIT :namesakes)");
        values.put(name, value);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1");
    }
}
