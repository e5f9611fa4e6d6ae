package org.countersign.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;

/**
 * An open file of the embedded database, each write of which is on the disk before it returns. A file channel of Java's own
 * is closed by whoever is interrupted while reading, as one is whose transaction took too long, and the database with it for
 * everybody; this one stays open.
 */
final class SyncedFile extends FileBaseDefault {

    private static final String EACH_WRITE_SYNCED = "rwd";

    private final RandomAccessFile file;

    SyncedFile(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), EACH_WRITE_SYNCED);
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        byte[] read = new byte[into.remaining()];
        file.seek(position);
        int count = file.read(read);
        if (count > 0) {
            into.put(read, 0, count);
        }
        return count;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        byte[] written = new byte[from.remaining()];
        from.get(written);
        file.seek(position);
        file.write(written);
        return written.length;
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        if (size < file.length()) {
            file.setLength(size);
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
