package org.eights.benchmark;

import org.junit.jupiter.api.Test;

/**
 * How fast a complaint runs from its registration to the satisfied customer, called rectification included: the product with case
 * file, deadlines, notices and access rules, against the stock engine with history {@code full} driving the same diagrams, on the
 * same server, in the same run. It is no part of {@code mvn verify}:
 *
 * <pre>mvn -q test -Dtest=ComplaintBenchmark</pre>
 *
 * <p>{@code -Dcases=400 -Dwarmup=60} measures longer, {@code -Dstatements=40} shows more of the statements. Jobs do
 * not run and notices are recorded, not delivered, as in a rehearsal.
 */
public class ComplaintBenchmark {

    private static final int WARM_UP = Integer.getInteger("warmup", 40);
    private static final int CASES = Integer.getInteger("cases", 120);
    private static final int STATEMENTS = Integer.getInteger("statements", 12);
    private static final int ROUNDS = 4;
    private static final int THREADS = 4;

    @Test
    void measure() throws Exception {
        main();
    }

    public static void main(String... arguments) throws Exception {
        int places = WARM_UP + 2 * CASES;
        try (BenchmarkServer server = new BenchmarkServer();
                Side product = new ProductSide(server.newDatabase("product"), places);
                Side stock = new StockSide(server.newDatabase("stock"))) {
            new Comparison(server, product, stock).run();
        }
    }

    /** The two in turns, so that neither has the warmer machine. */
    private record Comparison(BenchmarkServer server, Side product, Side stock) {

        void run() {
            Drive a = new Drive(server, product);
            Drive b = new Drive(server, stock);
            a.cases(WARM_UP, 1, new StackSamples());
            b.cases(WARM_UP, 1, new StackSamples());
            Meter ofA = new Meter(server, product.database());
            Meter ofB = new Meter(server, stock.database());
            ofA.reset();
            ofB.reset();
            product.counted();
            Measurement oneA = new Measurement(a, ofA);
            Measurement oneB = new Measurement(b, ofB);
            inTurns(oneA, oneB, 1);
            Report report = new Report(System.out, server.millisPerCommit());
            report.compare("1 thread, %d cases each".formatted(oneA.cases()), oneA, oneB);
            report.whereTheTimeGoes(product, oneA, ofA, STATEMENTS);
            report.whereTheTimeGoes(stock, oneB, ofB, STATEMENTS);
            Measurement fourA = new Measurement(a, ofA);
            Measurement fourB = new Measurement(b, ofB);
            inTurns(fourA, fourB, THREADS);
            report.compare("%d threads, %d cases each".formatted(THREADS, fourA.cases()), fourA, fourB);
            a.requireAllSatisfied();
            b.requireAllSatisfied();
        }

        private static void inTurns(Measurement a, Measurement b, int threads) {
            for (int round = 0; round < ROUNDS; round++) {
                a.round(CASES / ROUNDS, threads);
                b.round(CASES / ROUNDS, threads);
            }
        }
    }
}
