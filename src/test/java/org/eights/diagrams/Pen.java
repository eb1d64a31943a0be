package org.eights.diagrams;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A page of the browser with a diagram viewer in it. */
final class Pen {

    private static final String LIBRARY = "/META-INF/resources/webjars/camunda/lib/";
    private static final int EDGE = 20;

    private final Page page;

    Pen(Page page) throws IOException {
        this.page = page;
        page.setContent("<!doctype html><meta charset='utf-8'><style>body{margin:0;background:#fff}</style><div id='canvas'></div>");
        page.evaluate(read(LIBRARY + "runtime.js"));
        page.evaluate(read(LIBRARY + "deps.js"));
        page.evaluate(read("pen.js"));
    }

    /** The same diagram with the English names that it carries. */
    String inEnglish(String xml) {
        return (String) page.evaluate("xml => window.inEnglish(xml)", xml);
    }

    /** Draws one diagram into both files and answers what the viewer did not understand. */
    @SuppressWarnings("unchecked")
    List<String> draw(String xml, Path svg, Path png) throws IOException {
        page.setViewportSize(1200, 800);
        var drawn = (Map<String, Object>) page.evaluate("xml => window.drawDiagram(xml)", xml);
        Files.writeString(svg, (String) drawn.get("svg"));
        page.setViewportSize(size(drawn.get("width")), size(drawn.get("height")));
        page.evaluate("edge => { document.body.style.padding = edge + 'px'; document.getElementById('canvas').innerHTML = window.lastSvg; }", EDGE);
        page.screenshot(new Page.ScreenshotOptions().setPath(png));
        return (List<String>) drawn.get("warnings");
    }

    private static int size(Object length) {
        return ((Number) length).intValue() + 2 * EDGE;
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = Pen.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
