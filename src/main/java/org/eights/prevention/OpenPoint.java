package org.eights.prevention;

import java.util.List;
import java.util.stream.Collectors;
import org.eights.wording.Words;

/**
 * Something that keeps a gate closed, and with whom it lies.
 *
 * @param what in both languages
 * @param who a person or a department; null where nobody has it yet
 */
record OpenPoint(Words what, Words who) {

    private static final int TOLD = 12;
    private static final Words NOBODY = new Words("未定责任人", "nobody yet");
    private static final Words MORE = new Words("等%d项", "; %d in all");

    private Words line() {
        Words whose = who == null ? NOBODY : who;
        return new Words("%s(%s)".formatted(what.zh(), whose.zh()), "%s (%s)".formatted(what.en(), whose.en()));
    }

    /** The table's reason, and below it what is open and who has it; of a great many the first ones. */
    static Words told(Words reason, List<OpenPoint> open) {
        if (open.isEmpty()) {
            return reason;
        }
        List<Words> lines = open.stream().limit(TOLD).map(OpenPoint::line).toList();
        Words all = new Words(reason.zh() + ":" + lines.stream().map(Words::zh).collect(Collectors.joining(";")),
                reason.en() + ": " + lines.stream().map(Words::en).collect(Collectors.joining("; ")));
        return open.size() <= TOLD ? all : all.plus(MORE.with(open.size()));
    }
}
