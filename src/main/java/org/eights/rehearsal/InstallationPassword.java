package org.eights.rehearsal;

/**
 * What all sample accounts of this installation sign in with.
 *
 * @param value the password in plain text; it is printed at every start of a rehearsal, and exists in no other place
 */
public record InstallationPassword(String value) {

    @Override
    public String toString() {
        return "InstallationPassword";
    }
}
