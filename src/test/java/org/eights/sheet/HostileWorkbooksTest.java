package org.eights.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;

class HostileWorkbooksTest {

    static final List<String> HEADINGS = List.of("房号", "姓名");
    static final SheetPlan PLAN = new SheetPlan(new Words("名单", "List"), List.of(Column.code("unit", "房号", "Unit").needed(),
            Column.text("name", "姓名", "Name").needed()), List.of());

    static List<String> problems(byte[] workbook) {
        return Workbooks.problems(PLAN, workbook);
    }

    static byte[] one() {
        return Workbooks.of(HEADINGS, List.of(List.of("1502", "陈静")));
    }

    @Test
    void aGoodOneIsRead() {
        assertThat(problems(one())).isEmpty();
    }

    @Test
    void aPasswordIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(file)) {
                locked.write(one());
            }
            file.writeFilesystem(out);
        }
        assertThat(problems(out.toByteArray())).containsExactly("file 工作簿设有密码,请去除密码后再上传");
    }

    @Test
    void macrosAreRefused() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("房号");
            workbook.setVBAProject(new java.io.ByteArrayInputStream(new byte[100]));
            assertThat(problems(Workbooks.bytes(workbook))).containsExactly("file 工作簿含有宏,请另存为不含宏的.xlsx");
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws Exception {
        String none = "file 不是Excel工作簿(.xlsx)";
        assertThat(problems("房号,姓名\n1502,陈静\n".getBytes(StandardCharsets.UTF_8))).containsExactly(none);
        assertThat(problems(new byte[0])).containsExactly(none);
        assertThat(problems(zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8)))).containsExactly(none);
        assertThat(problems(zip("xl/workbook.xml", "<x".getBytes(StandardCharsets.UTF_8)))).containsExactly(none);
        byte[] half = one();
        assertThat(problems(java.util.Arrays.copyOf(half, half.length / 2))).containsExactly(none);
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            assertThat(problems(old.getBytes())).isNotEmpty();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.createSheet();
            old.write(out);
            assertThat(problems(out.toByteArray())).containsExactly("file 这是旧版Excel文件(.xls),请另存为.xlsx");
        }
    }

    @Test
    void brokenBytesAnywhereAreRefusedInWords() {
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            byte[] broken = one();
            for (int k = 0; k < 20; k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Workbooks.problems(PLAN, broken);
        }
    }

    @Test
    void aSmallFileThatUnpacksToMuchIsNotUnpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1 << 20);
        assertThat(problems(out.toByteArray())).containsExactly("file 工作簿解压后过大,未读取");
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        assertThat(problems(new byte[Sheet.MOST_BYTES + 1])).containsExactly("file 文件过大,最多10 MB");
    }

    @Test
    void entitiesAreNotFollowed() throws Exception {
        byte[] sneaky = replaced(one(), "xl/worksheets/sheet1.xml", """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""");
        assertThat(problems(sneaky)).containsExactly("file 不是Excel工作簿(.xlsx)");
    }

    @Test
    void twoHundredColumnsAreRefused() {
        assertThat(problems(Workbooks.with(HEADINGS, (workbook, sheet) -> {
            for (int i = 0; i < 200; i++) {
                sheet.getRow(0).createCell(i).setCellValue("c" + i);
            }
        }))).containsExactly("AO1 file 列数过多,最多40列");
    }

    @Test
    void tooManyRowsAreRefused() {
        byte[] many = new SheetPage(PLAN, java.util.Locale.CHINESE).list(java.util.stream.IntStream.rangeClosed(1, 20_001)
                .mapToObj(i -> java.util.Map.of("unit", "" + i, "name", "n")));
        assertThat(problems(many)).containsExactly("A20002 file 行数过多,最多20000行");
    }

    @Test
    void wrongHeadingsAreToldAlone() {
        assertThat(problems(Workbooks.of(List.of("房号", "房号", "备注"), List.of(List.of("=1", "", "")))))
                .containsExactly("B1 unit 列“房号”重复", "C1 file 没有名为“备注”的列", "D1 name 缺少列“姓名 / Name”");
        assertThat(problems(Workbooks.of(List.of(), List.of()))).containsExactly("file 工作表是空的");
    }

    @Test
    void mergedCellsAreRefused() {
        assertThat(problems(Workbooks.with(HEADINGS, (workbook, sheet) -> {
            sheet.createRow(1).createCell(0).setCellValue("1502");
            sheet.getRow(1).createCell(1).setCellValue("陈静");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        }))).containsExactly("A2 file 不能有合并的单元格:A2:A3");
    }

    @Test
    void hiddenSheetsAreNotRead() {
        assertThat(problems(Workbooks.with(HEADINGS, (workbook, sheet) -> {
            sheet.getRow(0).createCell(2).setCellValue("secret");
            workbook.setSheetHidden(0, true);
            workbook.createSheet("visible").createRow(0).createCell(0).setCellValue("房号");
            workbook.getSheetAt(1).getRow(0).createCell(1).setCellValue("姓名");
            workbook.setActiveSheet(1);
        }))).isEmpty();
    }

    @Test
    void ofManyProblemsTheFirstAreTold() {
        List<String> told = problems(Workbooks.of(HEADINGS, java.util.Collections.nCopies(300, List.of("1502"))));
        assertThat(told).hasSize(201).startsWith("B2 name 请填写“姓名”").endsWith("file 另有100处问题未列出");
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, String content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
