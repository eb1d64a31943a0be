package org.eights.attachment;

import java.nio.file.Path;
import org.eights.wording.Refusal;

/** Looks for viruses in a file before it is kept. An installation may bring its own as a bean. */
public interface VirusScan {

    /** @throws Refusal INVALID where there is one; UNAVAILABLE where nobody can tell at present: a file is never kept unseen */
    void check(Path file);
}
