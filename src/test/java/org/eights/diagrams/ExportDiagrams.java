package org.eights.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eights.support.Chromium;

/**
 * Draws every diagram with the bpmn-js that Cockpit itself uses: an SVG for the documentation and a PNG for looking at,
 * both in Chinese ({@code complaint.svg}) and in English ({@code complaint.en.svg}).
 * Arguments, all optional: the folder of the models, the folder of the SVGs, the folder of the PNGs.
 */
public final class ExportDiagrams {

    private ExportDiagrams() {}

    public static void main(String[] args) throws IOException {
        Path models = Path.of(args.length > 0 ? args[0] : "processes");
        Path svgs = Files.createDirectories(Path.of(args.length > 1 ? args[1] : "src/docs/diagrams"));
        Path pngs = Files.createDirectories(Path.of(args.length > 2 ? args[2] : "target/diagrams"));
        try (var playwright = Chromium.playwright(); var browser = playwright.chromium().launch(Chromium.options())) {
            var pen = new Pen(browser.newPage());
            for (Path file : diagrams(models)) {
                String id = file.getFileName().toString().replaceFirst("\\.bpmn$", "");
                String xml = Files.readString(file);
                List<String> notUnderstood = pen.draw(xml, svgs.resolve(id + ".svg"), pngs.resolve(id + ".png"));
                pen.draw(pen.inEnglish(xml), svgs.resolve(id + ".en.svg"), pngs.resolve(id + ".en.png"));
                System.out.println(file + " -> " + svgs.resolve(id + ".svg"));
                notUnderstood.forEach(it -> System.out.println("  not understood: " + it));
            }
        }
    }

    private static List<Path> diagrams(Path models) throws IOException {
        try (Stream<Path> files = Files.isDirectory(models) ? Files.walk(models) : Stream.of(models)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }
}
