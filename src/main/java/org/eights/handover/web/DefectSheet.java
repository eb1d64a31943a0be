package org.eights.handover.web;

import static org.eights.sheet.Column.code;
import static org.eights.sheet.Column.date;
import static org.eights.sheet.Column.number;
import static org.eights.sheet.Column.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eights.estate.Phone;
import org.eights.handover.BatchLists.Defect;
import org.eights.sheet.SheetPage;
import org.eights.sheet.SheetPlan;
import org.eights.step.CaseLabels;
import org.eights.step.LabelsOfCases;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The defects of a batch in a list, each with how far it has been put right. */
@Component
class DefectSheet {

    static final SheetPlan PLAN = new SheetPlan(new Words("缺陷清单", "Defects"), List.of(
            code("place", "部位/房号", "Place").wide(14), code("building", "楼号", "Building").wide(8), number("floor", "楼层", "Floor").wide(8),
            text("found", "发现于", "Found at").wide(14), date("on", "发现日期", "Found on").wide(12), text("item", "检查项", "Item").wide(16),
            text("location", "位置", "Location").wide(20), text("level", "程度", "Level").wide(10), text("desc", "问题", "What is wrong").wide(50),
            number("photos", "照片数", "Photos").wide(8), text("state", "整改状态", "Rectification").wide(18), code("number", "整改单号", "Rectification no.").wide(22),
            code("case", "案件号", "Case").wide(22)), List.of());

    private static final Words NOT_GIVEN = new Words("未分派", "Not given to anybody");

    private final LabelsOfCases labels;
    private final ObjectMapper json;

    DefectSheet(LabelsOfCases labels, ObjectMapper json) {
        this.labels = labels;
        this.json = json;
    }

    byte[] of(List<Defect> defects, boolean inClear, Locale language) {
        CaseLabels words = labels.newest();
        return new SheetPage(PLAN, language).list(defects.stream().map(defect -> {
            JsonNode data = read(defect.data());
            Map<String, Object> row = new HashMap<>();
            row.put("place", defect.place());
            row.put("building", defect.building());
            row.put("floor", defect.building().isEmpty() ? null : Integer.valueOf(defect.floor()));
            row.put("found", words.title(defect.kind()).map(title -> title.in(language)).orElse(defect.kind()));
            row.put("on", defect.foundAt().atZoneSameInstant(China.ZONE).toLocalDate());
            row.put("item", chosen(words, defect.kind(), "item", data, language));
            row.put("location", said(data, "location", inClear));
            row.put("level", chosen(words, defect.kind(), "level", data, language));
            row.put("desc", said(data, "desc", inClear));
            row.put("photos", (int) List.of(data.path("photos").asText("").strip().split("\\s+")).stream().filter(one -> !one.isEmpty()).count());
            row.put("state", defect.rectification() == null ? NOT_GIVEN.in(language)
                    : defect.outcome() == null ? DaySheet.named(words, "state", defect.state(), language) : DaySheet.named(words, "outcome", defect.outcome(), language));
            row.put("number", defect.rectification());
            row.put("case", defect.found());
            return row;
        }));
    }

    private static String chosen(CaseLabels words, String kind, String key, JsonNode data, Locale language) {
        String code = data.path(key).asText("");
        return words.ofRow(kind, key).stream().map(field -> field.values().get(code)).filter(Objects::nonNull).findFirst()
                .map(name -> name.in(language)).orElse(code);
    }

    private static String said(JsonNode data, String key, boolean inClear) {
        String text = data.path(key).asText("");
        return inClear ? text : Phone.maskedIn(text);
    }

    private JsonNode read(String data) {
        try {
            return json.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
