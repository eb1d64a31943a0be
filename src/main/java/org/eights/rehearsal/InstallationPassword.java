package org.eights.rehearsal;

/**
 * The password of this installation's sample accounts.
 *
 * @param value made at the first start, or set
 */
public record InstallationPassword(String value) {}
