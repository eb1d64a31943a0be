package org.eights.rehearsal;

/** Lets people of a rehearsal sign in with the password of this installation. */
public interface SignIns {

    /** Gives the user the installation's password, unless they have one of their own. */
    void allow(String userId);
}
