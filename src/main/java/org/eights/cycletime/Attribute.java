package org.eights.cycletime;

/** By what facts are told apart, beside the process and the time. */
public enum Attribute {
    VERSION("version"), PROJECT("project"), LEVEL("level"), CATEGORY("category"), DEPT("dept"), PHASE("phase");

    private final String column;

    Attribute(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    int bit() {
        return 1 << ordinal();
    }
}
