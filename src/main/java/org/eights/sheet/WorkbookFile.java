package org.eights.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/** The bytes of what should be a workbook, looked at from outside before anything in it is read. */
final class WorkbookFile {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookFile.class);

    /** Forty columns of twenty thousand rows come to about half of it. */
    private static final long MOST_UNPACKED = 96L << 20;
    private static final int MOST_PARTS = 300;
    private static final int CHUNK = 1 << 16;

    private static final Words TOO_LARGE = new Words("文件过大,最多%d MB", "The file is too large; at most %d MB").with(Sheet.MOST_BYTES >> 20);
    private static final Words TOO_MUCH = new Words("工作簿解压后过大,未读取", "Unpacked, the workbook is too large; it was not read");
    private static final Words NO_WORKBOOK = new Words("不是Excel工作簿(.xlsx)", "This is no Excel workbook (.xlsx)");
    private static final Words OLD = new Words("这是旧版Excel文件(.xls),请另存为.xlsx", "This is a file of an old Excel (.xls); save it as .xlsx");
    private static final Words LOCKED = new Words("工作簿设有密码,请去除密码后再上传", "The workbook has a password; take it off and send it again");
    private static final Words MACROS = new Words("工作簿含有宏,请另存为不含宏的.xlsx", "The workbook has macros; save it as .xlsx without them");

    private final byte[] bytes;

    WorkbookFile(byte[] bytes) {
        this.bytes = bytes;
    }

    Sheet read(SheetPlan plan) throws IOException {
        if (bytes.length > Sheet.MOST_BYTES) {
            throw refused(TOO_LARGE);
        }
        switch (FileMagic.valueOf(bytes)) {
            case OOXML -> requireHarmless();
            case OLE2 -> throw refused(isLocked() ? LOCKED : OLD);
            default -> throw refused(NO_WORKBOOK);
        }
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return new WorkbookSheets(file).read(plan);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
            // Nothing but the bytes in memory is read here; on broken ones the library fails in many ways.
            LOG.info("A workbook of {} bytes cannot be read: {}", bytes.length, e.toString());
            throw refused(NO_WORKBOOK);
        }
    }

    /** Unpacks everything once without keeping it: what a small file can blow up to is never held in memory. */
    private void requireHarmless() {
        boolean workbook = false;
        long left = MOST_UNPACKED;
        int parts = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (ArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equals("xl/workbook.xml");
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw refused(MACROS);
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    left -= read;
                    if (left < 0) {
                        throw refused(TOO_MUCH);
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw refused(TOO_MUCH);
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw refused(NO_WORKBOOK);
        }
        if (!workbook) {
            throw refused(NO_WORKBOOK);
        }
    }

    private boolean isLocked() {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return file.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    static Refusal refused(Words why) {
        return Refusal.invalid("file", why.zh(), why.en());
    }
}
