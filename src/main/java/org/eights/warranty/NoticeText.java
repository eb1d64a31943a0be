package org.eights.warranty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.warranty.WarrantyNotice.Item;
import org.eights.wording.Words;

/** What a notice says: the parts, and the day until which they are still covered. */
record NoticeText(WarrantyNotice notice, Reckoning reckoning) {

    /** The values of its case; a part that ends later than the first one says when. */
    Map<String, Object> values() {
        List<Item> sorted = notice.items().stream().sorted(Comparator.comparing(Item::endsOn).thenComparing(item -> reckoning.place(item.item()))).toList();
        LocalDate first = sorted.get(0).endsOn();
        List<Words> items = sorted.stream().map(item -> item.endsOn().equals(first) ? reckoning.name(item.item())
                : reckoning.name(item.item()).plus(new Words("(%s)".formatted(item.endsOn()), " (%s)".formatted(item.endsOn())))).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("items", items.stream().map(Words::zh).collect(Collectors.joining("、")));
        values.put("itemsEn", items.stream().map(Words::en).collect(Collectors.joining(", ")));
        values.put("warrantyOn", first.toString());
        if (notice.unit() == null) {
            values.put("phase", notice.phase());
            values.put("building", notice.building());
        }
        return values;
    }
}
