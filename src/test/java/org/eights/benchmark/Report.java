package org.eights.benchmark;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.eights.benchmark.Meter.Statement;

/** Prints what was measured. */
record Report(PrintStream out, double millisPerCommit) {

    private static final int SQL_SHOWN = 150;

    void compare(String title, Measurement product, Measurement stock) {
        out.printf("%n== %s (a commit of one row takes %.2f ms on this disk)%n", title, millisPerCommit);
        out.printf("   %-26s %10s %13s %8s%n", "", "product", "stock engine", "ratio");
        line("cases per second", product, stock, Measurement::perSecond);
        line("CPU of the JVM, ms a case", product, stock, Measurement::cpuMillis);
        line("server time, ms a case", product, stock, Measurement::serverMillis);
        line("statements a case", product, stock, Measurement::statements);
        line("transactions a case", product, stock, Measurement::transactions);
        line("WAL, KB a case", product, stock, Measurement::walKb);
        line("  of it whole pages", product, stock, Measurement::pageKb);
    }

    private void line(String name, Measurement product, Measurement stock, ToDoubleFunction<Measurement> of) {
        out.printf("   %-26s %10.1f %13.1f %8.2f%n", name, of.applyAsDouble(product), of.applyAsDouble(stock),
                of.applyAsDouble(product) / of.applyAsDouble(stock));
    }

    void whereTheTimeGoes(Side side, Measurement measured, Meter meter, int most) {
        out.printf("%n-- %s: where the time of a case goes (%.1f ms)%n%s", side.name(), 1000 / measured.perSecond(), measured.samples().table());
        decisions(measured);
        out.printf("   statements, the most frequent (calls a case, server ms a case, WAL bytes a call)%n");
        meter.top("calls", most).forEach(s -> line(s, measured.cases()));
        out.printf("   statements, the most expensive for the server%n");
        meter.top("total_exec_time", most).forEach(s -> line(s, measured.cases()));
    }

    private void decisions(Measurement measured) {
        Map<String, Object> counted = measured.counted();
        if (counted.get("decisions") instanceof Long all) {
            out.printf("   decision tables: asked %.1f times a case, %.2f ms a case: %s%n", (double) all / measured.cases(),
                    (Long) counted.get("decisionNanos") / 1e6 / measured.cases(), counted.get("byTable"));
        }
    }

    private void line(Statement s, int cases) {
        String sql = s.sql().length() > SQL_SHOWN ? s.sql().substring(0, SQL_SHOWN) + "…" : s.sql();
        out.printf("   %7.2f %7.3f %6d  %s%n", (double) s.calls() / cases, s.millis() / cases, s.calls() == 0 ? 0 : s.walBytes() / s.calls(), sql);
    }
}
