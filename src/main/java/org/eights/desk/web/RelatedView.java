package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;

/** Another case that has to do with this one. */
final class RelatedView {

    private static final Words RELATED = new Words("关联案件", "Related case");
    /** Seen from the case that the link starts at. */
    private static final Map<String, Words> TO = Map.of("MERGED_INTO", new Words("并入", "Merged into"), "REPEATS",
            new Words("重复反映", "Repeats"), "ROOT_CAUSE", new Words("根因立项", "Root cause opened"), "CALLED", new Words("发起", "Started"),
            "KEY_POINT", new Words("关键控制点", "Key control point"), "PROOF", new Words("证据", "Evidence"));
    /** Seen from the case that it leads to. */
    private static final Map<String, Words> FROM = Map.of("MERGED_INTO", new Words("已并入本案", "Merged into this one"), "REPEATS",
            new Words("又重复反映", "Repeated by"), "ROOT_CAUSE", new Words("由该案立项", "Root cause of"), "CALLED", new Words("由该案发起", "Started by"),
            "KEY_POINT", new Words("所属阶段", "Key point of"), "PROOF", new Words("证明该关键点", "Evidence for"));

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
