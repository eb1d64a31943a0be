package org.eights.cycletime.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.cycletime.Attribute;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.Diagrams.Diagram;
import org.eights.cycletime.Diagrams.Version;
import org.eights.cycletime.Selection;
import org.eights.sight.Caller;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** Checks a request, and who makes it, before anything is counted. */
@Component
class Questions {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_YEARS = 10;

    private final Diagrams diagrams;
    private final Scopes scopes;
    private final Clock clock;

    Questions(Diagrams diagrams, Scopes scopes, Clock clock) {
        this.diagrams = diagrams;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    /** Twelve months, the last one up to this day. */
    static LocalDate usualFrom(LocalDate to) {
        return to.minusYears(1).plusDays(1);
    }

    /**
     * About one process, or about all of them where none is named.
     *
     * @throws Refusal FORBIDDEN for whoever may see nothing of it; INVALID or UNKNOWN with the field
     */
    Question ask(Params params, Caller caller) {
        Scope scope = scopes.of(caller);
        LocalDate to = day("to", params.to(), today());
        LocalDate from = day("from", params.from(), usualFrom(to));
        if (from.isAfter(to)) {
            throw Refusal.invalid("from", "开始日期不能晚于结束日期", "The period begins after it ends");
        }
        if (from.plusYears(MOST_YEARS).isBefore(to.plusDays(1))) {
            throw Refusal.invalid("from", "统计期间最长10年", "A period is at most ten years long");
        }
        Diagram diagram = Params.given(params.process()) ? diagram(params.process()) : null;
        Version version = Params.given(params.version()) ? version(diagram, params.version()) : null;
        List<String> processes = diagram == null ? diagrams.all().stream().map(Diagram::process).toList() : List.of(diagram.process());
        return new Question(new Selection(processes, from, to, values(params, version, scope)), scope, diagram, version);
    }

    /** As above, of a request that has to name a process. */
    Question askOfProcess(Params params, Caller caller) {
        if (!Params.given(params.process())) {
            scopes.of(caller);
            throw Refusal.invalid("process", "请指定流程", "Name the process");
        }
        return ask(params, caller);
    }

    private static LocalDate day(String field, String text, LocalDate usual) {
        if (!Params.given(text)) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        throw Refusal.invalid(field, "日期须为2025-06-16这样的格式", "A day is written like 2025-06-16");
    }

    private Diagram diagram(String process) {
        return diagrams.all().stream().filter(one -> one.process().equals(process)).findFirst()
                .orElseThrow(() -> Refusal.unknown("process", "没有这个流程", "There is no such process"));
    }

    private static Version version(Diagram diagram, String text) {
        if (diagram == null) {
            throw Refusal.invalid("version", "选择版本前请先选择流程", "A version needs a process");
        }
        if (!text.matches("[0-9]{1,9}")) {
            throw Refusal.invalid("version", "版本须为数字", "A version is a number");
        }
        return diagram.versions().stream().filter(one -> one.number() == Integer.parseInt(text)).findFirst()
                .orElseThrow(() -> Refusal.unknown("version", "该流程没有这个版本,或已被删除", "The process has no such version, or it was deleted"));
    }

    private static Map<Attribute, Set<String>> values(Params params, Version version, Scope scope) {
        Map<Attribute, Set<String>> values = new EnumMap<>(Attribute.class);
        put(values, Attribute.PROJECT, "project", params.project());
        put(values, Attribute.PHASE, "phase", params.phase());
        put(values, Attribute.LEVEL, "level", params.level());
        put(values, Attribute.CATEGORY, "category", params.category());
        put(values, Attribute.DEPT, "dept", params.dept());
        if (version != null) {
            values.put(Attribute.VERSION, Set.of(String.valueOf(version.number())));
        }
        scope.limit().ifPresent(only -> {
            if (!scope.values().containsAll(values.getOrDefault(only, Set.of()))) {
                throw Refusal.forbidden("您只能查看" + scope.name().zh() + "的数据", "You may see only the figures of: " + scope.name().en());
            }
            values.putIfAbsent(only, scope.values());
        });
        return values;
    }

    private static void put(Map<Attribute, Set<String>> values, Attribute attribute, String field, List<String> given) {
        Set<String> wanted = given == null ? Set.of() : given.stream().filter(Params::given).map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (wanted.size() > MOST_VALUES || given != null && given.size() > MOST_VALUES) {
            throw Refusal.invalid(field, "最多选择100项", "At most 100 values");
        }
        if (wanted.stream().anyMatch(value -> value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl))) {
            throw Refusal.invalid(field, "内容的格式不符合要求", "The value does not have the form required");
        }
        if (!wanted.isEmpty()) {
            values.put(attribute, wanted);
        }
    }
}
