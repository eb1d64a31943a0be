package org.eights.keypoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.sheet.CsvColumn;
import org.eights.sheet.CsvFindings;
import org.eights.sheet.CsvLine;
import org.eights.sheet.OwnersTable;
import org.eights.staff.StaffGroup;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 表4 as the process owners keep it: {@code lifecycle/key-points.csv}. */
@Component
public class KeyPoints extends OwnersTable<KeyPoint> {

    static final String FILE = "lifecycle/key-points.csv";

    private static final String CODE = "K\\d{2,3}";
    private static final Set<String> METHODS = Set.of("评审", "会签", "检查", "告知", "验收", "回访");
    private static final Set<String> GROUPS = names(StaffGroup.values());

    private final DueCodes dueCodes;

    /** @param location where the processes lie */
    public KeyPoints(@Value("${eights.processes.location:classpath:/processes}") String location) {
        super(location, FILE, List.of(CsvColumn.key("code"), CsvColumn.code("stage", names(Stage.values())), CsvColumn.text("point_zh"),
                CsvColumn.text("point_en"), CsvColumn.text("sensitive_zh"), CsvColumn.text("sensitive_en"),
                CsvColumn.code("grade", names(Grade.values())), CsvColumn.code("method", METHODS), CsvColumn.code("lead", GROUPS),
                CsvColumn.code("support", GROUPS), CsvColumn.text("evidence_zh"), CsvColumn.text("evidence_en"),
                CsvColumn.text("indicator_zh"), CsvColumn.text("indicator_en"), CsvColumn.text("due")));
        this.dueCodes = new DueCodes(location);
    }

    public List<KeyPoint> of(Stage stage) {
        return rows().stream().filter(point -> point.stage() == stage).toList();
    }

    public Optional<KeyPoint> find(String code) {
        return rows().stream().filter(point -> point.code().equals(code)).findFirst();
    }

    @Override
    protected KeyPoint row(CsvLine line, CsvFindings findings) {
        if (!line.text("code").matches(CODE)) {
            findings.add(line, "code", "编号应为K加两位或三位数字", "A code is K and two or three digits");
        }
        Set<String> known = dueCodes.read();
        if (!known.contains(line.text("due"))) {
            findings.add(line, "due", "key-point-due.dmn 中没有此规则,现有:" + String.join("、", known),
                    "key-point-due.dmn has no such rule; there are " + String.join(", ", known));
        }
        return new KeyPoint(line.text("code"), Stage.valueOf(line.text("stage")), words(line, "point"), words(line, "sensitive"),
                Grade.valueOf(line.text("grade")), line.text("method"), line.text("lead"), line.text("support"), words(line, "evidence"),
                words(line, "indicator"), line.text("due"));
    }

    private static Words words(CsvLine line, String column) {
        return new Words(line.text(column + "_zh"), line.text(column + "_en"));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
