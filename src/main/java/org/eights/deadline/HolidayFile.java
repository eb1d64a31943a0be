package org.eights.deadline;

import java.util.ArrayList;
import java.util.List;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;

/** A year's notice as a file: a heading {@code date,workday,name}, then a line a day. */
public final class HolidayFile {

    private static final String HEADING = "date,workday,name";

    private HolidayFile() {}

    /**
     * Takes the file apart; what its lines say is checked by {@link LoadHolidayYear}.
     *
     * @throws Refusal (invalid) naming the line, where the heading is missing or a line has not three parts
     */
    public static List<HolidayLine> lines(String csv) {
        String[] text = csv.replaceFirst("^\uFEFF", "").split("\r?\n", -1);
        if (!HEADING.equals(text[0].strip())) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(Problem.of("line 1", "第1行应为表头 " + HEADING, "Line 1 has to be the heading " + HEADING)));
        }
        List<HolidayLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int n = 2; n <= text.length; n++) {
            String line = text[n - 1].strip();
            String[] parts = line.split(",", -1);
            if (parts.length == 3) {
                lines.add(new HolidayLine(n, parts[0].strip(), parts[1].strip(), parts[2].strip()));
            } else if (!line.isEmpty()) {
                problems.add(Problem.of("line " + n, "第" + n + "行应有三项:" + HEADING, "Line " + n + " has to have three parts: " + HEADING));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return lines;
    }
}
