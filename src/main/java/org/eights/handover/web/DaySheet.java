package org.eights.handover.web;

import static org.eights.sheet.Column.code;
import static org.eights.sheet.Column.dateTime;
import static org.eights.sheet.Column.number;
import static org.eights.sheet.Column.text;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eights.estate.Customer;
import org.eights.estate.Estate;
import org.eights.estate.UnitId;
import org.eights.handover.Place;
import org.eights.sheet.SheetPage;
import org.eights.sheet.SheetPlan;
import org.eights.sight.CaseSight;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Households in a list: those that are expected, or those with whom an appointment is to be made. */
@Component
class DaySheet {

    static final SheetPlan PLAN = new SheetPlan(new Words("当日名单", "The day's list"), List.of(
            dateTime("slot", "预约时间", "Appointment").wide(18), code("unit", "房号", "Unit").wide(12), text("owner", "业主", "Owner").wide(20),
            code("phone", "电话", "Phone").wide(18), number("people", "来访人数", "People coming").wide(10), text("special", "特殊关怀", "Care needed").wide(14),
            text("careTag", "关怀标签", "Care tag").wide(20), text("ambassador", "客户大使", "Ambassador").wide(14), text("state", "状态", "State").wide(16),
            code("number", "案件号", "Case").wide(22)), List.of());

    private final Estate estate;
    private final CaseSight sight;
    private final LabelsOfCases labels;

    DaySheet(Estate estate, CaseSight sight, LabelsOfCases labels) {
        this.estate = estate;
        this.sight = sight;
        this.labels = labels;
    }

    byte[] of(List<Place> places, boolean inClear, Locale language) {
        CaseLabels words = labels.newest();
        Map<UnitId, List<Customer>> owners = owners(places);
        return new SheetPage(PLAN, language).list(places.stream().map(place -> {
            List<Customer> customers = owners.getOrDefault(place.unit(), List.of());
            Map<String, Object> row = new HashMap<>();
            row.put("slot", wall(place));
            row.put("unit", place.label());
            row.put("owner", names(customers, language));
            row.put("phone", customers.stream().map(Customer::phone).filter(Objects::nonNull).findFirst()
                    .map(phone -> inClear ? phone.value() : phone.masked()).orElse(null));
            row.put("people", place.people());
            row.put("special", named(words, "special", place.special(), language));
            row.put("careTag", place.careTag());
            row.put("ambassador", place.ambassador() == null ? null : sight.nameOf(place.ambassador()).in(language));
            row.put("state", named(words, "state", place.state(), language));
            row.put("number", place.household() == null ? null : place.household().value());
            return row;
        }));
    }

    Map<UnitId, List<Customer>> owners(List<Place> places) {
        return estate.customersOf(places.stream().map(Place::unit).filter(Objects::nonNull).toList());
    }

    static String names(List<Customer> customers, Locale language) {
        return customers.stream().map(Customer::name).collect(Collectors.joining("en".equals(language.getLanguage()) ? ", " : "、"));
    }

    /** What the clock on the wall says. */
    static LocalDateTime wall(Place place) {
        return place.slot() == null ? null : LocalDateTime.ofInstant(place.slot(), China.ZONE);
    }

    /** As forms and {@code words.yml} name it; the code where nobody does. */
    static String named(CaseLabels words, String key, String code, Locale language) {
        return code == null ? null : words.of(null, key).stream().map(field -> field.values().get(code)).filter(Objects::nonNull).findFirst()
                .or(() -> words.end(code)).map(name -> name.in(language)).orElse(code);
    }
}
