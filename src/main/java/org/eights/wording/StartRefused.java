package org.eights.wording;

/** The product does not start, for a reason that whoever starts it can put right. It is told in words, without a stack trace. */
public class StartRefused extends RuntimeException {

    private final transient Words reason;
    private final transient Words remedy;

    /**
     * @param reason one sentence on what is in the way
     * @param remedy one sentence on what to do about it
     */
    public StartRefused(Words reason, Words remedy) {
        this(reason, remedy, null);
    }

    public StartRefused(Words reason, Words remedy, Throwable cause) {
        super(reason.zh() + " / " + reason.en(), cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    public Words reason() {
        return reason;
    }

    public Words remedy() {
        return remedy;
    }
}
