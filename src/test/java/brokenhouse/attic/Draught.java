package brokenhouse.attic;

/** Used from below. */
public class Draught {}
