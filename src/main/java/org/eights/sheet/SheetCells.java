package org.eights.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Follows the XML of a sheet and passes on each row's cells that have something in them. */
final class SheetCells extends DefaultHandler {

    /** Formats without a code in the file, which Excel in Chinese, Japanese or Korean shows as dates. */
    private static final List<int[]> EASTERN_DATES = List.of(new int[] {27, 36}, new int[] {50, 58});

    private final StylesTable styles;
    private final ReadOnlySharedStringsTable strings;
    private final SheetReading reading;
    private final Map<String, Boolean> dates = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<RawCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private String type;
    private String style;
    private boolean formula;
    private boolean reads;
    private boolean spoken;
    private String value;

    SheetCells(StylesTable styles, ReadOnlySharedStringsTable strings, SheetReading reading) {
        this.styles = styles;
        this.strings = strings;
        this.reading = reading;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : number(number) - 1;
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String address = attributes.getValue("r");
                column = address == null ? column + 1 : new CellReference(address).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                value = null;
            }
            case "f" -> formula = true;
            case "v", "t" -> {
                reads = true;
                text.setLength(0);
            }
            // How a name is spoken stands beside it and is no part of it.
            case "rPh" -> spoken = true;
            case "mergeCell" -> reading.merged(attributes.getValue("ref"));
            default -> { }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (reads) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) throws SAXException {
        switch (name) {
            case "v" -> {
                reads = false;
                value = text.toString();
            }
            case "t" -> {
                reads = false;
                if (!spoken) {
                    value = value == null ? text.toString() : value + text;
                }
            }
            case "rPh" -> spoken = false;
            case "c" -> {
                RawCell cell = cell();
                if (cell != null) {
                    cells.add(cell);
                }
            }
            case "row" -> reading.row(row, List.copyOf(cells));
            default -> { }
        }
    }

    private RawCell cell() throws SAXException {
        if (formula) {
            return new RawCell(row, column, RawCell.Kind.FORMULA, "");
        } else if (value == null || value.isBlank()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.getItemAt(number(value.strip())).getString());
            case "inlineStr", "str" -> text(value);
            case "b" -> new RawCell(row, column, RawCell.Kind.TRUTH, value);
            case "e" -> new RawCell(row, column, RawCell.Kind.ERROR, value);
            case "d" -> new RawCell(row, column, RawCell.Kind.DATE, value.strip());
            default -> new RawCell(row, column, isDate() ? RawCell.Kind.DATE : RawCell.Kind.NUMBER, value.strip());
        };
    }

    private RawCell text(String said) {
        String plain = Plain.visible(said);
        return plain.isBlank() ? null : new RawCell(row, column, RawCell.Kind.TEXT, plain);
    }

    private boolean isDate() throws SAXException {
        if (style == null) {
            return false;
        }
        Boolean known = dates.get(style);
        if (known == null) {
            known = showsDate(number(style));
            dates.put(style, known);
        }
        return known;
    }

    private boolean showsDate(int index) {
        if (index < 0 || index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle look = styles.getStyleAt(index);
        int format = look.getDataFormat();
        return EASTERN_DATES.stream().anyMatch(range -> format >= range[0] && format <= range[1])
                || DateUtil.isADateFormat(format, look.getDataFormatString());
    }

    private static int number(String text) throws SAXException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new SAXException("not a number", e);
        }
    }
}
