package org.eights.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which Chromium is used: the one that {@code EIGHTS_BROWSER} names, else the first one on the path, else Playwright's own where it has
 * been installed. None is downloaded unasked.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** Whether there is one at all. */
    public static boolean isThere() {
        if (onThisMachine().isPresent()) {
            return true;
        }
        try (Playwright playwright = playwright()) {
            return Files.isExecutable(Path.of(playwright.chromium().executablePath()));
        }
    }

    /** Playwright as it is, without fetching browsers. */
    public static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static LaunchOptions options() {
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        onThisMachine().ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> onThisMachine() {
        String named = System.getenv("EIGHTS_BROWSER");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }
}
