package org.eights.casefile;

/** A closed case was opened again. Told synchronously, in the transaction that opens it. */
public record CaseReopened(CaseNumber number) {}
