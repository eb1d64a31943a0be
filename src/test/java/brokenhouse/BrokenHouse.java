package brokenhouse;

/** The house. */
class BrokenHouse {}
