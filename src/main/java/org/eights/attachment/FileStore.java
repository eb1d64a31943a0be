package org.eights.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of files lie. */
interface FileStore {

    /** Keeps a file under this id, as part of the present transaction: where that fails, it is gone. */
    void keep(AttachmentId id, Path file) throws IOException;

    /** Opens what is kept; the bytes come piece by piece. */
    InputStream open(AttachmentId id) throws IOException;

    /** Removes what is kept, once the present transaction commits. */
    void remove(AttachmentId id);
}
