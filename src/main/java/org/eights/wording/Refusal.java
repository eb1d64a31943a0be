package org.eights.wording;

import java.util.List;

/**
 * The product says no, and says why. Nothing has been changed, and nothing that was typed is lost;
 * whoever asked may correct it and ask again. Never used for a technical failure.
 */
public class Refusal extends RuntimeException {

    /** What kind of no it is; each has its HTTP status. */
    public enum Kind {
        /** What was entered does not do (400). */
        INVALID(400),
        /** This person may not do it (403). */
        FORBIDDEN(403),
        /** There is no such thing (404). */
        UNKNOWN(404),
        /** It was possible once, or will be, but not in the present state (409). */
        CONFLICT(409),
        /** Something that it needs, outside the product, does not answer at present; the same may be asked again later (503). */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private static final int TOLD = 20;
    private static final Words MORE = new Words(";……共%d处", "; … %d in all");

    private final Kind kind;
    private final transient List<Problem> problems;

    public Refusal(Kind kind, List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.reason().en()).toList().toString());
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public static Refusal invalid(String field, String zh, String en) {
        return new Refusal(Kind.INVALID, List.of(Problem.of(field, zh, en)));
    }

    public static Refusal forbidden(String zh, String en) {
        return new Refusal(Kind.FORBIDDEN, List.of(Problem.of("", zh, en)));
    }

    public static Refusal unknown(String field, String zh, String en) {
        return new Refusal(Kind.UNKNOWN, List.of(Problem.of(field, zh, en)));
    }

    public static Refusal conflict(String zh, String en) {
        return new Refusal(Kind.CONFLICT, List.of(Problem.of("", zh, en)));
    }

    public static Refusal unavailable(String field, String zh, String en) {
        return new Refusal(Kind.UNAVAILABLE, List.of(Problem.of(field, zh, en)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The reasons in one sentence each, for places that can show only a line; of a great many the first ones. */
    public Words reason() {
        Words told = problems.stream().limit(TOLD).map(Refusal::line).reduce((a, b) -> new Words(a.zh() + ";" + b.zh(), a.en() + "; " + b.en()))
                .orElse(new Words("", ""));
        return problems.size() <= TOLD ? told : told.plus(MORE.with(problems.size()));
    }

    private static Words line(Problem problem) {
        return problem.cell() == null ? problem.reason() : new Words(problem.cell() + ":", problem.cell() + ": ").plus(problem.reason());
    }
}
