package org.eights.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eights.wording.Refusal;

/** Workbooks as people make them, and what is said of them. */
public final class Workbooks {

    private Workbooks() {}

    /** What stands below the headings. */
    public interface Filling {
        void fill(XSSFWorkbook workbook, XSSFSheet sheet);
    }

    public static byte[] with(List<String> headings, Filling filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            sheet.createRow(0);
            for (int i = 0; i < headings.size(); i++) {
                sheet.getRow(0).createCell(i).setCellValue(headings.get(i));
            }
            filling.fill(workbook, sheet);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of plain text. */
    public static byte[] of(List<String> headings, List<List<String>> rows) {
        return with(headings, (workbook, sheet) -> {
            for (int i = 0; i < rows.size(); i++) {
                sheet.createRow(i + 1);
                for (int k = 0; k < rows.get(i).size(); k++) {
                    sheet.getRow(i + 1).createCell(k).setCellValue(rows.get(i).get(k));
                }
            }
        });
    }

    public static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static Sheet read(SheetPlan plan, byte[] workbook) {
        try {
            return Sheet.read(new ByteArrayInputStream(workbook), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(SheetPlan plan, byte[] workbook) {
        try {
            read(plan, workbook).findings().refuseIfAny();
            return List.of();
        } catch (Refusal refusal) {
            return problems(refusal);
        }
    }

    /** Each as {@code C5 field reason}. */
    public static List<String> problems(Refusal refusal) {
        return refusal.problems().stream().map(p -> (p.cell() == null ? "" : p.cell() + " ") + p.field() + " " + p.reason().zh()).toList();
    }
}
