package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eights.cycletime.Attribute;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.Figures;
import org.eights.cycletime.IndicatorTargets;
import org.eights.cycletime.Outcomes;
import org.eights.cycletime.ReadFigures;
import org.eights.cycletime.Selection;
import org.eights.cycletime.Spot;
import org.eights.cycletime.Wanted;
import org.eights.cycletime.web.IndicatorsView.Row;
import org.eights.staff.StaffGroup;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * The eight indicators of complaints (G1), first-time success of handovers (R61), what customers are least content with (R68), complaints by
 * the department that answers for them (R96), and how much of the work came before anybody asked (R2).
 */
@Component
class Indicators {

    private static final String COMPLAINT = "complaint";
    private static final String PROGRESS = "complaint-progress";
    private static final String HOUSEHOLD = "household-handover";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReadFigures read;
    private final Outcomes outcomes;
    private final Diagrams diagrams;
    private final IndicatorTargets targets;
    private final Saying saying;

    Indicators(ReadFigures read, Outcomes outcomes, Diagrams diagrams, IndicatorTargets targets, Saying saying) {
        this.read = read;
        this.outcomes = outcomes;
        this.diagrams = diagrams;
        this.targets = targets;
        this.saying = saying;
    }

    IndicatorsView of(Question question, Locale language) {
        Map<Spot, Figures> figures = read.of(question.selection(), new Wanted(false, ""));
        List<IndicatorsView.Group> groups = List.of(
                group("complaint", "投诉处理八步指标", "The eight steps of a complaint", "每一步一项指标(G1)。", "One indicator a step (G1).", eight(figures, question), language),
                group("handover", "一次交房成功率", "First-time success of handovers", "业主到场后第一次验房即签收(R61)。",
                        "The owner came and signed at the first inspection (R61).", handover(question), language),
                group("weakest", "薄弱项:维修与投诉", "Weakest: repair and complaints", "客户评分,最低的在前;维修与投诉是满意度最弱的两项(R68)。",
                        "What customers scored, the lowest first; repair and complaints are what they are least content with (R68).", weakest(question), language),
                group("department", "按责任部门", "By responsible department", "投诉按结案时认定的责任部门统计,而不是受理部门(R96)。",
                        "Complaints by the department that was found responsible at the closing, not the one that took them in (R96).", departments(question), language),
                group("proactive", "主动与被动", "Of our own accord, or asked", "主动开展的工作占全部已完成工作的比例(R2)。",
                        "The share of all completed work that was done before anybody asked (R2).", proactive(figures), language));
        return new IndicatorsView(saying.of(question, figures, language), groups);
    }

    private record Line(String id, Words name, Words text, BigDecimal value, String unit, long n, long of) {}

    private IndicatorsView.Group group(String id, String zh, String en, String textZh, String textEn, List<Line> lines, Locale language) {
        return new IndicatorsView.Group(id, new Words(zh, en).in(language), new Words(textZh, textEn).in(language),
                lines.stream().map(line -> row(line, language)).toList());
    }

    /** All of a kind have one target: R68.complaint that of R68. */
    private Row row(Line line, Locale language) {
        String kind = line.id().startsWith("G") ? line.id() : line.id().replaceFirst("\\..*", "");
        boolean share = "share".equals(line.unit());
        IndicatorTargets.Target target = targets.of(kind).orElse(null);
        String said = target == null ? null : (target.atLeast() ? "≥ " : "≤ ") + target.amount().stripTrailingZeros().toPlainString() + (share ? " %" : "");
        Boolean met = target == null || line.value() == null ? null : target.isMetBy(share ? line.value().multiply(HUNDRED) : line.value());
        return new Row(line.id(), line.name().in(language), line.text().in(language), said, line.value(), line.unit(), line.n(), line.of(), met, line.of() < Saying.FEW);
    }

    private List<Line> eight(Map<Spot, Figures> figures, Question question) {
        Figures whole = at(figures, COMPLAINT, "");
        Outcomes.Scores scores = outcomes.scores(only(question, COMPLAINT)).stream().findFirst().orElse(new Outcomes.Scores(COMPLAINT, 0, 0, null));
        Outcomes.Reopened reopened = outcomes.reopened(only(question, COMPLAINT));
        return List.of(
                new Line("G1.1", new Words("1 受理登记", "1 Receive and register"), new Words("统计期间内结案的投诉件数。客户联系的时刻没有记录,因此“15分钟内登记”无法计算。",
                        "Complaints closed in the period. When the customer got in touch is not recorded, so that “registered within 15 minutes” cannot be told."),
                        BigDecimal.valueOf(whole.n()), "count", whole.n(), whole.n()),
                kept("G1.2", "2 响应安抚:按时首次响应", "2 Acknowledge: first response on time", at(figures, COMPLAINT, "UserTask_Acknowledge")),
                kept("G1.3", "3 分级分派:按时分派", "3 Grade and assign: on time", at(figures, COMPLAINT, "UserTask_GradeAndAssign")),
                right("G1.3b", "3 分级分派:一次派对", "3 Grade and assign: right the first time", "没有因派错部门而重新分派的。", "Not assigned again because it was another department's.",
                        at(figures, COMPLAINT, "UserTask_GradeAndAssign")),
                kept("G1.4", "4 现场核查:按时到场", "4 Investigate: on site on time", at(figures, COMPLAINT, "UserTask_InvestigateOnSite")),
                kept("G1.5", "5 制定方案:按时", "5 Draft a solution: on time", at(figures, COMPLAINT, "UserTask_DraftSolution")),
                right("G1.6", "6 沟通确认:首个方案即被接受", "6 Agree: accepted at the first proposal", "客户没有拒绝第一个方案的。", "The customer did not turn the first proposal down.",
                        at(figures, COMPLAINT, "UserTask_AgreeWithCustomer")),
                kept("G1.7", "7 实施跟踪:按时完成", "7 Implement: done on time", at(figures, COMPLAINT, "UserTask_TrackImplementation")),
                kept("G1.7b", "7 实施跟踪:按时通报进度", "7 Implement: progress told on time", at(figures, PROGRESS, "UserTask_ReportProgress")),
                share("G1.8", "8 回访关闭:评分4分及以上", "8 Call back: scored 4 or better", "回访时客户评分不低于4分(满分5分)的。", "The customer scored 4 or 5 of 5 at the call-back.",
                        scores.good(), scores.n()),
                share("G1.8b", "8 回访关闭:重开", "8 Call back: reopened", "结案后又重新打开的投诉。", "Complaints that were opened again after closing.", reopened.n(), reopened.of()));
    }

    private List<Line> handover(Question question) {
        Outcomes.Handovers of = outcomes.handovers(only(question, HOUSEHOLD));
        return List.of(share("R61", "一次交房成功率", "First-time success", "到场业主中第一次验房即签收的;未到场的不计。", "Of the owners who came, those who signed at the first inspection; who did not come is not counted.",
                of.first(), of.appeared()));
    }

    private List<Line> weakest(Question question) {
        return outcomes.scores(question.selection()).stream().sorted(Comparator.comparing(Outcomes.Scores::mean)).map(one -> new Line("R68." + one.process(),
                one.name(), new Words("回访时客户评分的平均值(满分5分)。", "The mean of what customers scored at the call-back, of 5."), one.mean(), "score",
                one.good(), one.n())).toList();
    }

    private List<Line> departments(Question question) {
        List<Line> lines = new ArrayList<>();
        Filters.departments().map(StaffGroup::name).filter(dept -> question.scope().only() != Attribute.DEPT || question.scope().values().contains(dept))
                .forEach(dept -> {
                    Selection selection = only(question, COMPLAINT);
                    Map<Attribute, Set<String>> values = new java.util.EnumMap<>(Attribute.class);
                    values.putAll(selection.values());
                    if (values.containsKey(Attribute.DEPT) && !values.get(Attribute.DEPT).contains(dept)) {
                        return;
                    }
                    values.put(Attribute.DEPT, Set.of(dept));
                    Map<Spot, Figures> figures = read.of(new Selection(selection.processes(), selection.from(), selection.to(), values), new Wanted(false, ""));
                    Figures whole = at(figures, COMPLAINT, "");
                    long kept = figures.values().stream().mapToLong(Figures::kept).sum();
                    long late = figures.values().stream().mapToLong(Figures::late).sum();
                    if (whole.n() > 0) {
                        lines.add(new Line("R96." + dept, StaffGroup.find(dept).orElseThrow().words(), new Words("该部门负责的投诉共%d件;数值为各步骤按时完成的比例。",
                                "%d complaints that this department answers for; the value is the share of their limits that were kept.").with(whole.n()),
                                Share.part(kept, kept + late), "share", kept, kept + late));
                    }
                });
        return lines;
    }

    private List<Line> proactive(Map<Spot, Figures> figures) {
        long all = figures.entrySet().stream().filter(one -> one.getKey().element().isEmpty()).mapToLong(one -> one.getValue().n()).sum();
        Set<String> reactive = diagrams.reactive();
        long asked = figures.entrySet().stream().filter(one -> one.getKey().element().isEmpty() && reactive.contains(one.getKey().process()))
                .mapToLong(one -> one.getValue().n()).sum();
        return List.of(new Line("R2", new Words("主动工作占比", "Work of our own accord"), new Words("全部已完成流程中,不是由投诉、整改、拒收、未到场等引起的。",
                "Of all completed processes, those not brought about by a complaint, a rectification, a refusal or a missed appointment."),
                Share.part(all - asked, all), "share", all - asked, all));
    }

    private static Line kept(String id, String zh, String en, Figures of) {
        return new Line(id, new Words(zh, en), new Words("在服务时限内完成的比例。", "The share that kept the time limit."), Share.part(of.kept(), of.kept() + of.late()),
                "share", of.kept(), of.kept() + of.late());
    }

    private static Line right(String id, String zh, String en, String textZh, String textEn, Figures of) {
        return share(id, zh, en, textZh, textEn, of.right(), of.rightOf());
    }

    private static Line share(String id, String zh, String en, String textZh, String textEn, long n, long of) {
        return new Line(id, new Words(zh, en), new Words(textZh, textEn), Share.part(n, of), "share", n, of);
    }

    private static Selection only(Question question, String process) {
        Selection all = question.selection();
        return new Selection(Stream.of(process).filter(all.processes()::contains).toList(), all.from(), all.to(), all.values());
    }

    private static Figures at(Map<Spot, Figures> figures, String process, String element) {
        return figures.getOrDefault(new Spot(process, null, element, ""), new Figures());
    }
}
