package org.eights.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.eights.wording.Words;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook, of which one is read, cell by cell, without ever being held as a whole. */
final class WorkbookSheets {

    private static final Words NO_SHEET = new Words("工作簿中没有可见的工作表", "The workbook has no visible sheet");

    private final OPCPackage file;

    WorkbookSheets(OPCPackage file) {
        this.file = file;
    }

    Sheet read(SheetPlan plan) throws IOException, OpenXML4JException, SAXException {
        XSSFReader workbook = new XSSFReader(file);
        Overview overview = new Overview();
        parse(workbook.getWorkbookData(), overview);
        Named chosen = overview.visible.stream().filter(sheet -> sheet.isCalled(plan.title())).findFirst()
                .or(() -> overview.visible.stream().findFirst()).orElseThrow(() -> WorkbookFile.refused(NO_SHEET));
        SheetReading reading = new SheetReading(plan, overview.from1904);
        SheetCells cells = new SheetCells(workbook.getStylesTable(), new ReadOnlySharedStringsTable(file, false), reading);
        try (InputStream data = workbook.getSheet(chosen.relation)) {
            parse(data, cells);
        }
        return reading.finished();
    }

    private static void parse(InputStream xml, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Named(String name, String relation) {

        boolean isCalled(Words title) {
            return name.strip().equals(title.zh()) || name.strip().toLowerCase(Locale.ROOT).equals(title.en().toLowerCase(Locale.ROOT));
        }
    }

    /** What the workbook says of its sheets. */
    private static final class Overview extends DefaultHandler {

        private final List<Named> visible = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String prefixed, Attributes attributes) {
            if (name.equals("sheet") && !String.valueOf(attributes.getValue("state")).toLowerCase(Locale.ROOT).endsWith("hidden")) {
                visible.add(new Named(String.valueOf(attributes.getValue("name")), relation(attributes)));
            } else if (name.equals("workbookPr")) {
                String since1904 = attributes.getValue("date1904");
                from1904 = "1".equals(since1904) || "true".equals(since1904);
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
