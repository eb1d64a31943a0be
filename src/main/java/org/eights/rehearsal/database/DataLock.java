package org.eights.rehearsal.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eights.wording.StartRefused;
import org.eights.wording.Words;

/** One application at a time. The operating system lets go of the lock when the application dies, however it dies. */
final class DataLock implements AutoCloseable {

    private static final Words ELSEWHERE = new Words("请先停止它,或用 eights.rehearsal.data 与 server.port 另选目录与端口。",
            "Stop it first, or choose another folder and port with eights.rehearsal.data and server.port.");

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StartRefused where another application uses this folder */
    static DataLock take(Path folder) throws IOException {
        Path file = folder.resolve(".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartRefused(new Words("数据目录 %s 正由另一个运行中的 8S%s 使用。", "The data folder %s is in use by another running 8S%s.")
                    .with(folder, holder(file)), ELSEWHERE);
        }
        channel.truncate(0).write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DataLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path file) {
        try {
            return " (PID " + Files.readString(file).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
