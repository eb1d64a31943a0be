package org.eights.attachment;

import java.io.IOException;

/** A file is not what it says it is: damaged, cut off, or made up. */
final class Broken extends IOException {

    private static final long serialVersionUID = 1L;

    Broken(String what) {
        super(what);
    }
}
