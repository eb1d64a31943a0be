package org.eights.estate;

/** A project was added or changed. Told at once, within the transaction. */
public record ProjectSaved(ProjectId project) {}
