package org.eights.stories;

/** A phase whose first design has been submitted: the designers have every point of 表1 before them. */
public final class DesignUnderReview {

    private static final String FILL = "design-review#UserTask_FillRows";

    private DesignUnderReview() {}

    /** It is 1 March 2018, in the evening. */
    public static void begin(Product product) {
        OnePhase it = OnePhase.begun(product);
        it.desks().leave(FILL).until("2018-03-01");
        it.drawings("方案");
        it.desks().until("2018-03-01");
    }
}
