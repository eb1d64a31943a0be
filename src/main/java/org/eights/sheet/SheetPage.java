package org.eights.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eights.wording.Words;

/** A sheet to take away: headings that stay in sight, real dates and numbers, and text that is never taken for a formula. */
public final class SheetPage {

    /** Rows that are held in memory while a long list is written. */
    private static final int WINDOW = 200;
    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_CHOICES = 255;
    private static final int WIDEST = 80;

    private static final Words GUIDE = new Words("填写说明", "Instructions");
    private static final List<Words> GUIDE_HEADINGS = List.of(new Words("列", "Column"), new Words("必填", "Required"),
            new Words("说明", "How to fill it in"));
    private static final Words YES = new Words("是", "Yes");
    private static final List<Words> RULES = List.of(
            new Words("请勿修改第一行的标题;列的顺序可以调整,不需要的非必填列可以删除。", "Leave the headings of the first row; columns may be moved, and those that are not required taken out."),
            new Words("不能有公式、合并的单元格、宏或密码;隐藏的工作表不读取。", "No formulas, merged cells, macros or passwords; hidden sheets are not read."),
            new Words("以“示例:”开头的行不会导入,可以保留或删除。", "Rows that begin with “Example:” are not imported; keep or delete them."),
            new Words("整个文件要么全部导入,要么一行也不导入;有问题时会指出每个单元格。", "All of the file is imported or nothing of it; every problem is told with its cell."));

    private final SheetPlan plan;
    private final Locale language;

    public SheetPage(SheetPlan plan, Locale language) {
        this.plan = plan;
        this.language = language;
    }

    /**
     * To be filled in and sent back: with an example, lists to choose from, and a second sheet that says how.
     *
     * @param rows what is known already, each by the keys of the columns
     */
    public byte[] template(Stream<Map<String, Object>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            CellLooks looks = new CellLooks(workbook);
            SXSSFSheet sheet = begun(workbook, looks, true);
            Row example = sheet.createRow(1);
            for (int i = 0; i < plan.columns().size(); i++) {
                Object shown = plan.columns().get(i).example();
                fill(example.createCell(i), looks, plan.columns().get(i), i == 0 ? SheetReading.EXAMPLE.in(language) + told(shown) : shown, true);
            }
            fill(sheet, looks, rows, 2);
            choices(sheet);
            guide(workbook, looks);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be read or printed. */
    public byte[] list(Stream<Map<String, Object>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            CellLooks looks = new CellLooks(workbook);
            SXSSFSheet sheet = begun(workbook, looks, false);
            int next = fill(sheet, looks, rows, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, plan.columns().size() - 1));
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(SXSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private SXSSFSheet begun(SXSSFWorkbook workbook, CellLooks looks, boolean toFillIn) {
        SXSSFSheet sheet = workbook.createSheet(plan.title().in(language));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        Row row = sheet.createRow(0);
        for (int i = 0; i < plan.columns().size(); i++) {
            Column column = plan.columns().get(i);
            sheet.setColumnWidth(i, Math.min(column.width(), WIDEST) * 256);
            sheet.setDefaultColumnStyle(i, looks.of(column.kind()));
            Cell cell = row.createCell(i);
            cell.setCellStyle(looks.heading());
            cell.setCellValue(column.heading().in(language) + (toFillIn && column.required() ? "*" : ""));
        }
        return sheet;
    }

    private int fill(SXSSFSheet sheet, CellLooks looks, Stream<Map<String, Object>> rows, int from) {
        int next = from;
        for (Iterator<Map<String, Object>> each = rows.iterator(); each.hasNext();) {
            Map<String, Object> values = each.next();
            Row row = sheet.createRow(next++);
            for (int i = 0; i < plan.columns().size(); i++) {
                fill(row.createCell(i), looks, plan.columns().get(i), values.get(plan.columns().get(i).key()), false);
            }
        }
        return next;
    }

    private void fill(Cell cell, CellLooks looks, Column column, Object value, boolean example) {
        cell.setCellStyle(example ? looks.example(column.kind()) : looks.of(column.kind()));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof LocalDateTime moment) {
            cell.setCellValue(moment);
        } else if (value != null) {
            String text = column.kind() == Column.Kind.CHOICE ? chosen(column, value.toString()) : told(value);
            if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(looks.quoted());
            }
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text);
        }
    }

    private String chosen(Column column, String code) {
        return column.choices().stream().filter(choice -> choice.code().equals(code)).findFirst().map(choice -> choice.name().in(language)).orElse(code);
    }

    private String told(Object value) {
        return value == null ? "" : value instanceof Words words ? words.in(language) : value.toString();
    }

    private void choices(SXSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int i = 0; i < plan.columns().size(); i++) {
            String[] names = plan.columns().get(i).choices().stream().map(choice -> choice.name().in(language)).toArray(String[]::new);
            if (names.length > 0 && String.join(",", names).length() <= LONGEST_CHOICES) {
                DataValidation list = helper.createValidation(helper.createExplicitListConstraint(names),
                        new CellRangeAddressList(1, Sheet.MOST_ROWS + 1, i, i));
                list.setShowErrorBox(true);
                sheet.addValidationData(list);
            }
        }
    }

    private void guide(SXSSFWorkbook workbook, CellLooks looks) {
        SXSSFSheet sheet = workbook.createSheet(GUIDE.in(language));
        Row headings = sheet.createRow(0);
        for (int i = 0; i < GUIDE_HEADINGS.size(); i++) {
            sheet.setColumnWidth(i, (i == 2 ? WIDEST : WIDEST / 4) * 256);
            headings.createCell(i).setCellValue(GUIDE_HEADINGS.get(i).in(language));
            headings.getCell(i).setCellStyle(looks.heading());
        }
        int next = 1;
        for (Column column : plan.columns()) {
            Row row = sheet.createRow(next++);
            row.createCell(0).setCellValue(column.heading().in(language));
            row.createCell(1).setCellValue(column.required() ? YES.in(language) : "");
            row.createCell(2).setCellValue(column.hint() == null ? "" : column.hint().in(language));
            row.getCell(2).setCellStyle(looks.wrapped());
        }
        next++;
        for (Words note : Stream.concat(plan.notes().stream(), RULES.stream()).toList()) {
            Cell cell = sheet.createRow(next++).createCell(2);
            cell.setCellValue(note.in(language));
            cell.setCellStyle(looks.wrapped());
        }
    }
}
