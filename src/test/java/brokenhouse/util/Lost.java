package brokenhouse.util;

class Lost {}
