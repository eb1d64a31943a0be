package org.eights.deadline;

import java.util.ArrayList;
import java.util.List;
import org.eights.wording.Words;

/** Tells what happened to a deadline, from how it was counted to how it ended. */
record StoryWords(SpreadWords spread) {

    Words of(Deadline deadline, List<DeadlineEvent> events) {
        List<Words> sentences = new ArrayList<>();
        DeadlineEvent before = null;
        for (DeadlineEvent event : events) {
            sentences.add(sentence(deadline, before, event));
            before = event;
        }
        return new Words(String.join("", sentences.stream().map(Words::zh).toList()),
                String.join(" ", sentences.stream().map(Words::en).toList()));
    }

    private Words sentence(Deadline d, DeadlineEvent before, DeadlineEvent e) {
        String at = TimeWords.at(e.at());
        Words why = why(e.reason());
        return switch (e.kind()) {
            case EXPECTED -> new Words("自" + TimeWords.at(d.startedAt()) + "起计,时限待定。",
                    "Counted from " + TimeWords.at(d.startedAt()) + "; how long is not decided yet.");
            case STARTED -> before == null ? counted(d, e)
                    : new Words(at + "确定时限" + why.zh() + ":", "Decided " + at + why.en() + ": ").plus(counted(d, e));
            case REGRADED -> regraded(d, before, e, at, why);
            case MOVED -> new Words(at + "改期" + why.zh() + ":", "Moved " + at + why.en() + ": ").plus(counted(d, e));
            case RECALCULATED -> new Words(at + "重新推算" + why.zh() + ":", "Recalculated " + at + why.en() + ": ").plus(counted(d, e));
            case EXTENDED -> new Words(at + "延期至" + due(e) + why.zh() + "。", "Extended " + at + " to " + due(e) + why.en() + ".");
            case PAUSED -> new Words(at + "暂停计时" + why.zh() + "。", "Paused " + at + why.en() + ".");
            case RESUMED -> new Words(at + "恢复计时" + why.zh() + ",到期" + due(e) + "。", "Resumed " + at + why.en() + "; due " + due(e) + ".");
            case WARNED -> new Words(at + "提醒:已用时80%。", "Warned " + at + ": 80 % used.");
            case BREACHED -> new Words(at + "提醒:已超期。", "Reported overdue " + at + ".");
            case ESCALATED -> new Words(at + "再上报一级。", "Escalated one rung " + at + ".");
            case STOPPED -> d.status() == DeadlineStatus.LATE ? new Words(at + "办结" + why.zh() + ",已超期。", "Done " + at + why.en() + ", late.")
                    : new Words(at + "办结" + why.zh() + ",未超期。", "Done " + at + why.en() + ", in time.");
            case CANCELLED -> new Words(at + "取消" + why.zh() + "。", "Cancelled " + at + why.en() + ".");
        };
    }

    private Words regraded(Deadline d, DeadlineEvent before, DeadlineEvent e, String at, Words why) {
        Words from = AmountWords.of(before.limit());
        Words to = AmountWords.of(e.limit());
        return new Words(at + "由" + from.zh() + "改为" + to.zh() + why.zh() + ",仍从原起点计:",
                "Re-graded " + at + " from " + from.en() + " to " + to.en() + why.en() + ", counted from the original start: ")
                .plus(counted(d, e));
    }

    /** How the limit alone is spread, and then the date where pauses or an extension gave another. */
    private Words counted(Deadline d, DeadlineEvent e) {
        if (!e.anchor().zh().isEmpty()) {
            return new Words(e.anchor().zh() + ",到期" + due(e) + "。", "Until " + e.anchor().en() + "; due " + due(e) + ".");
        }
        Due plain = spread.calendar().due(d.startedAt(), e.limit());
        boolean moved = d.pausedSeconds() > 0 || !plain.at().equals(e.dueAt()) && e.kind() == DeadlineEventKind.REGRADED;
        if (!moved || plain.at().equals(e.dueAt())) {
            return spread.of(d.startedAt(), e.limit(), new Due(e.dueAt(), e.provisional()));
        }
        return spread.of(d.startedAt(), e.limit(), new Due(plain.at(), e.provisional()))
                .plus(new Words("计入延期与暂停,到期" + due(e) + "。", " With extensions and pauses, due " + due(e) + "."));
    }

    private static Words why(Words reason) {
        return reason.zh().isEmpty() ? new Words("", "") : new Words("(原因:" + reason.zh() + ")", " (reason: " + reason.en() + ")");
    }

    private static String due(DeadlineEvent e) {
        return TimeWords.at(e.dueAt());
    }
}
