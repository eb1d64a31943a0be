package org.eights.casefile;

/** A case was closed with this outcome. Told synchronously, in the transaction that closes it. */
public record CaseClosed(CaseNumber number, String outcome) {}
