package org.eights.cycletime.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.wording.Words;

/** What each number is, for whoever asks. */
final class Explanations {

    static final Map<String, Explanation> ALL = new LinkedHashMap<>();

    static {
        put("n", "件数", "Count", "统计期间内完成的流程或步骤的次数;数字建立在多少件之上。少于20件的标为“样本少”。",
                "How many processes or steps were completed in the period; what a figure stands on. Fewer than 20 are said to be few.");
        put("median", "中位数", "Median", "一半不超过这个时长,另一半超过;不受个别极长案件影响。", "Half took no longer than this, half took longer; a few very long cases do not move it.");
        put("p80", "P80", "P80", "十件中有八件不超过这个时长。", "Eight of ten took no longer than this.");
        put("p95", "P95", "P95", "百件中有九十五件不超过这个时长;看最慢的一批。", "Ninety-five of a hundred took no longer than this: what the slow ones take.");
        put("mean", "平均", "Mean", "总时长除以件数;会被个别极长案件拉高。", "All the time divided by the count; a few very long cases raise it.");
        put("working", "工作时间", "Working time", "只计工作日的办公时间(09:00至18:00,含调休上班日,不含法定节假日),并扣除等待客户的时间。一个工作日为9小时。",
                "Office hours of working days only (09:00 to 18:00, make-up days included, holidays not), without the time in which the customer was waited for. A working day is nine hours.");
        put("elapsed", "历时", "Elapsed time", "从开始到结束的全部时间,昼夜节假日都计,扣除等待客户的时间。", "All the time from begin to end, nights and holidays included, without the time in which the customer was waited for.");
        put("kept", "按时", "Kept", "在服务时限内完成的次数。", "How often the time limit was kept.");
        put("late", "超期", "Late", "超过服务时限才完成的次数;超期率为超期除以有时限的总数。", "How often it was done after its time limit; the share is of all that had one.");
        put("firstTimeRight", "一次做对", "First time right", "步骤:同一案件中没有再做第二次。流程:未重开,且没有步骤返工。",
                "Of a step: it was not done again in the same case. Of a process: not reopened, and no step was done twice.");
        put("open", "在办", "Open", "此刻尚未完成的流程。", "Processes that are not completed at this moment.");
        put("openNow", "在办", "Open now", "此刻停在这一步的任务。", "Tasks that stand at this step at this moment.");
        put("overdue", "已超期", "Overdue", "此刻在办且已超过时限的。", "Open at this moment and past the time limit.");
        put("overdueNow", "已超期", "Overdue now", "此刻停在这一步且已超过时限的任务。", "Tasks at this step that are past their time limit.");
        put("oldest", "最久", "Oldest", "在办中开始最早的一件,以及它已用的工作时间。", "The open one that began first, and the working time since then.");
        put("closed", "已完成", "Closed", "统计期间内结束的流程。", "Processes that ended in the period.");
        put("wait", "步骤间等待", "Wait before", "同一流程中,上一步完成到这一步开始之间的时间。", "In the same process, from the end of the step before to the begin of this one.");
        put("waits", "步骤间等待", "Waits between steps", "从哪一步到哪一步,等了多久。", "From which step to which, and how long.");
        put("trend", "趋势", "Trend", "按结束月份统计。", "By the month in which they ended.");
        put("worse", "变差", "Worse", "近三个月工作时间的中位数比之前九个月高出10%以上,且差别不像是偶然(秩和检验,p<0.05)。",
                "The median working time of the last three months is more than 10 % above that of the nine before, and the difference does not look like chance (rank test, p < 0.05).");
        put("ageing", "在办时长", "Ageing", "在办的按已用工作时间分组,以工作日计。", "Open work by the working time it has taken so far, in working days.");
        put("distribution", "分布", "Distribution", "多少件用了多久。", "How many took how long.");
        put("significance", "差别是否明显", "Significance", "用秩和检验(Mann–Whitney)看两组时长的差别有多大可能只是偶然;p小于0.05称为明显。每组少于8件不作判断。",
                "A rank test (Mann–Whitney) tells how likely so large a difference is by chance; p under 0.05 is called clear. With fewer than 8 on a side nothing is said.");
        put("few", "样本少", "Few", "少于20件,数字仅供参考。", "Fewer than 20: read the figure with care.");
        put("error", "误差", "Error", "记录多时按汇总计算,百分位最多偏差1%;记录少时逐条计算,没有误差。",
                "Where there are many records, percentiles are read from sums and are at most 1 % off; where there are few, each is counted and there is no error.");
    }

    private Explanations() {}

    record Explanation(Words name, Words text) {}

    private static void put(String key, String nameZh, String nameEn, String zh, String en) {
        ALL.put(key, new Explanation(new Words(nameZh, nameEn), new Words(zh, en)));
    }
}
