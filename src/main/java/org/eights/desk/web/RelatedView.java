package org.eights.desk.web;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;

/** Another case that has to do with this one. */
final class RelatedView {

    private static final Words RELATED = new Words("关联案件", "Related case");
    private static final Words PART_OF = new Words("所属案件", "Part of");
    /** Seen from the case that the link starts at. */
    private static final Map<String, Words> TO = Map.ofEntries(entry("MERGED_INTO", new Words("并入", "Merged into")),
            entry("REPEATS", new Words("重复反映", "Repeats")), entry("ROOT_CAUSE", new Words("根因立项", "Root cause opened")),
            entry("CALLED", new Words("发起", "Started")), entry("CONTRACT", new Words("签约", "Contract")),
            entry("BATCH", new Words("交付批次", "Batch")), entry("KEY_POINT", new Words("关键控制点", "Key control point")),
            entry("PROOF", new Words("证据", "Evidence")), entry("PROMISE", new Words("承诺", "Promise")),
            entry("RECTIFICATION", new Words("整改", "Rectification")), entry("COMPLAINT", new Words("转投诉", "Complaint opened")));
    /** Seen from the case that it leads to. */
    private static final Map<String, Words> FROM = Map.ofEntries(entry("MERGED_INTO", new Words("已并入本案", "Merged into this one")),
            entry("REPEATS", new Words("又重复反映", "Repeated by")), entry("ROOT_CAUSE", new Words("由该案立项", "Root cause of")),
            entry("CALLED", new Words("由该案发起", "Started by")), entry("CONTRACT", PART_OF), entry("BATCH", PART_OF),
            entry("KEY_POINT", PART_OF), entry("PROOF", new Words("所证明的关键点", "Proves")), entry("PROMISE", PART_OF),
            entry("RECTIFICATION", new Words("由该案立项", "Opened by")), entry("COMPLAINT", new Words("由该案转来", "Opened by")));

    private RelatedView() {}

    /** @param process by which the other case began, or null */
    static Map<String, Object> of(CaseLink link, CaseNumber number, String process, Reading reading) {
        boolean from = link.from().equals(number);
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", link.kind());
        view.put("kindName", reading.in((from ? TO : FROM).getOrDefault(link.kind(), RELATED)));
        view.put("number", other(link, number).value());
        view.put("direction", from ? "to" : "from");
        view.put("processName", process == null ? null : reading.labels().process(process).map(reading::in).orElse(process));
        return view;
    }

    static CaseNumber other(CaseLink link, CaseNumber number) {
        return link.from().equals(number) ? link.to() : link.from();
    }
}
