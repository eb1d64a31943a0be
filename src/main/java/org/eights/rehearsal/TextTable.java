package org.eights.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns that line up on a terminal, where a Chinese character is as wide as two Latin ones. */
final class TextTable {

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... head) {
        this.head = List.of(head);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Columns on the terminal that this text takes. */
    static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60) ? 2 : 1)
                .sum();
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, head.size()).map(i -> Math.max(width(head.get(i)),
                rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))).toArray();
        StringBuilder text = new StringBuilder(line(head, widths)).append(line(rule(widths), widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private static List<String> rule(int[] widths) {
        return IntStream.of(widths).mapToObj("-"::repeat).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing() + System.lineSeparator();
    }
}
