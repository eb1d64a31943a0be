package org.eights.estate;

/** How far a contract has come; a terminated one makes nobody an owner. */
public enum ContractState {
    SUBSCRIBED, SIGNED, FILED, PAID, HANDED, TITLED, TERMINATED
}
