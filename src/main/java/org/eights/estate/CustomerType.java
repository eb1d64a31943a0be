package org.eights.estate;

/** What a customer is to a unit, or may become. */
public enum CustomerType {
    OWNER, TENANT, PROSPECT
}
