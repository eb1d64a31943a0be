package org.eights.cycletime.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eights.cycletime.Ages;
import org.eights.cycletime.Figures;
import org.eights.cycletime.RankTest;
import org.eights.cycletime.ReadFigures;
import org.eights.cycletime.Spot;
import org.eights.cycletime.Wanted;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Sets two periods, or two versions of a diagram, beside each other, and says whether a difference may be chance. */
@Component
class Comparison {

    private static final long HOUR = 3600;
    private static final Words TOO_FEW = new Words("每组至少要%d件才能判断", "At least %d on each side are needed to tell");
    private static final Words SAME = new Words("中位数相同", "The medians are the same");
    private static final Words SHORTER = new Words("中位数缩短%s", "The median is %s shorter");
    private static final Words LONGER = new Words("中位数延长%s", "The median is %s longer");
    private static final Words CLEAR = new Words(";差别明显,不像是偶然(p%s)", "; the difference is clear and does not look like chance (p %s)");
    private static final Words UNCLEAR = new Words(";差别不明显,可能是偶然(p%s)", "; the difference is not clear and may be chance (p %s)");

    private final ReadFigures read;
    private final Steps steps;
    private final Saying saying;

    Comparison(ReadFigures read, Steps steps, Saying saying) {
        this.read = read;
        this.steps = steps;
        this.saying = saying;
    }

    static void check(Params params) {
        if (params.comparesVersions() && !Params.given(params.version())) {
            throw Refusal.invalid("version", "请指定第一个版本", "Name the first version");
        }
        if (!params.comparesVersions() && !params.comparesPeriods()) {
            throw Refusal.invalid("from2", "请指定对比的期间(from2、to2)或版本(version2)", "Name the other period (from2, to2) or version (version2)");
        }
        if (params.comparesPeriods() && !(Params.given(params.from2()) && Params.given(params.to2()))) {
            throw Refusal.invalid(Params.given(params.from2()) ? "to2" : "from2", "对比期间须有开始和结束", "The other period needs both its first and its last day");
        }
    }

    ComparisonView of(Question first, Question second, Locale language) {
        Map<Spot, Figures> one = read.of(first.selection(), Wanted.EVERYTHING);
        Map<Spot, Figures> other = read.of(second.selection(), Wanted.EVERYTHING);
        Map<Spot, Figures> all = new HashMap<>(one);
        all.putAll(other);
        String process = first.diagram().process();
        return new ComparisonView(saying.of(first, one, language), saying.of(second, other, language), steps.names(first, all).entrySet().stream()
                .map(name -> row(name.getKey(), name.getValue().in(language), one.getOrDefault(new Spot(process, null, name.getKey(), ""), new Figures()),
                        other.getOrDefault(new Spot(process, null, name.getKey(), ""), new Figures()), language)).toList());
    }

    private static ComparisonView.Row row(String element, String name, Figures one, Figures other, Locale language) {
        Long before = one.working().percentile(0.5);
        Long after = other.working().percentile(0.5);
        Long difference = before == null || after == null ? null : after - before;
        BigDecimal share = difference == null || before == 0 ? null : BigDecimal.valueOf(difference).divide(BigDecimal.valueOf(before), 4, RoundingMode.HALF_UP);
        Double chance = RankTest.chance(one.working(), other.working());
        BigDecimal p = chance == null ? null : BigDecimal.valueOf(chance).setScale(4, RoundingMode.HALF_UP);
        Boolean significant = chance == null ? null : chance < RankTest.CLEAR;
        return new ComparisonView.Row(element, name, side(one), side(other), difference, share, p, significant, said(difference, share, p, significant).in(language),
                Math.min(one.n(), other.n()) < Saying.FEW);
    }

    private static ComparisonView.Side side(Figures of) {
        return new ComparisonView.Side(of.n(), of.working().percentile(0.5), of.working().percentile(0.8), of.working().percentile(0.95),
                Share.part(of.late(), of.kept() + of.late()));
    }

    private static Words said(Long difference, BigDecimal share, BigDecimal p, Boolean significant) {
        if (p == null) {
            return TOO_FEW.with(RankTest.FEWEST);
        }
        Words how = difference == 0 ? SAME : filled(difference < 0 ? SHORTER : LONGER, amount(Math.abs(difference), share));
        String chance = p.compareTo(new BigDecimal("0.0001")) < 0 ? "< 0.0001" : "= " + p.toPlainString();
        return how.plus((significant ? CLEAR : UNCLEAR).with(chance));
    }

    private static Words filled(Words sentence, Words amount) {
        return new Words(sentence.zh().formatted(amount.zh()), sentence.en().formatted(amount.en()));
    }

    private static Words amount(long seconds, BigDecimal share) {
        String percent = share == null ? "" : " (%s %%)".formatted(share.abs().movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString());
        Words amount = seconds < HOUR ? of(seconds, 60, "%s分", "%s min") : seconds < Ages.WORKING_DAY ? of(seconds, HOUR, "%s小时", "%s h") : of(seconds, Ages.WORKING_DAY, "%s工日", "%s wd");
        return new Words(amount.zh() + percent, amount.en() + percent);
    }

    private static Words of(long seconds, long unit, String zh, String en) {
        String number = BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(unit), unit == 60 ? 0 : 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return new Words(zh.formatted(number), en.formatted(number));
    }
}
