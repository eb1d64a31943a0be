package org.eights.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look: each kind its format, so that Excel makes no date of a unit's number and no power of ten of a phone. */
final class CellLooks {

    private final Workbook workbook;
    private final Map<Column.Kind, CellStyle> plain = new EnumMap<>(Column.Kind.class);
    private final Map<Column.Kind, CellStyle> example = new EnumMap<>(Column.Kind.class);
    private final CellStyle heading;
    private final CellStyle wrapped;
    private final CellStyle quoted;

    CellLooks(Workbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        quoted = style(Column.Kind.TEXT);
        quoted.setQuotePrefixed(true);
        Font grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        for (Column.Kind kind : Column.Kind.values()) {
            plain.put(kind, style(kind));
            CellStyle shown = style(kind);
            shown.setFont(grey);
            example.put(kind, shown);
        }
    }

    private CellStyle style(Column.Kind kind) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind == Column.Kind.TEXT);
        style.setDataFormat(workbook.createDataFormat().getFormat(switch (kind) {
            case TEXT, CODE, CHOICE -> "@";
            case NUMBER -> "General";
            case DATE -> "yyyy-mm-dd";
            case DATE_TIME -> "yyyy-mm-dd hh:mm";
        }));
        return style;
    }

    CellStyle of(Column.Kind kind) {
        return plain.get(kind);
    }

    CellStyle example(Column.Kind kind) {
        return example.get(kind);
    }

    CellStyle heading() {
        return heading;
    }

    /** For sentences. */
    CellStyle wrapped() {
        return wrapped;
    }

    /** For text that a spreadsheet could take for a formula once it is edited or saved as something else. */
    CellStyle quoted() {
        return quoted;
    }
}
