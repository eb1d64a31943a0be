package org.eights.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes in PostgreSQL, in pieces, so that neither side ever holds a whole file. */
@Component
class DatabaseStore implements FileStore {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(AttachmentId id, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int seq = 0; piece.length > 0; seq++) {
                jdbc.sql("INSERT INTO attachment_piece (attachment, seq, bytes) VALUES (:id, :seq, :bytes)").param("id", id.value())
                        .param("seq", seq).param("bytes", piece).update();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    /** Each piece is a question of its own: whoever reads slowly holds no connection meanwhile. */
    @Override
    public InputStream open(AttachmentId id) throws IOException {
        return new Pieces(id);
    }

    /** Goes with its row. */
    @Override
    public void remove(AttachmentId id) {
        jdbc.sql("DELETE FROM attachment_piece WHERE attachment = :id").param("id", id.value()).update();
    }

    private final class Pieces extends InputStream {

        private final AttachmentId id;
        private byte[] piece;
        private int at;
        private int seq;

        Pieces(AttachmentId id) throws IOException {
            this.id = id;
            this.piece = next();
            if (piece == null) {
                throw new NoSuchFileException(id.toString());
            }
        }

        @Override
        public int read() {
            return more() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (!more()) {
                return -1;
            }
            int read = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, offset, read);
            at += read;
            return read;
        }

        private boolean more() {
            if (piece != null && at == piece.length) {
                piece = next();
                at = 0;
            }
            return piece != null;
        }

        private byte[] next() {
            return jdbc.sql("SELECT bytes FROM attachment_piece WHERE attachment = :id AND seq = :seq").param("id", id.value())
                    .param("seq", seq++).query(byte[].class).optional().orElse(null);
        }
    }
}
