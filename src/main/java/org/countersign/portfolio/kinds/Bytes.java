package org.countersign.portfolio.kinds;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file, a few at a time from wherever they are asked for. */
public final class Bytes implements Closeable {

    private static final int AT_ONCE = 64 * 1024;

    private final FileChannel channel;
    private final long size;

    public Bytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    public static Bytes of(Path file) throws IOException {
        return new Bytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    public long size() {
        return size;
    }

    public FileChannel channel() {
        return channel;
    }

    /** So many bytes; fewer where the file ends before. In the order of most formats, the highest first. */
    public ByteBuffer at(long position, int length) throws IOException {
        int there = (int) Math.max(0, Math.min(length, size - Math.max(0, position)));
        ByteBuffer buffer = ByteBuffer.allocate(there).order(ByteOrder.BIG_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.flip();
    }

    /** The same, each byte as the letter of its number. */
    public String letters(long position, int length) throws IOException {
        return letters(at(position, length));
    }

    static String letters(ByteBuffer bytes) {
        return new String(
                bytes.array(), bytes.position() + bytes.arrayOffset(), bytes.remaining(), StandardCharsets.ISO_8859_1);
    }

    /** To the end, in order; closing it leaves the file open. */
    public InputStream from(long start) {
        return new InputStream() {

            private long next = start;
            private ByteBuffer ahead = ByteBuffer.allocate(0);

            @Override
            public int read() throws IOException {
                return fill() ? ahead.get() & 0xff : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (!fill()) {
                    return -1;
                }
                int read = Math.min(length, ahead.remaining());
                ahead.get(into, offset, read);
                return read;
            }

            private boolean fill() throws IOException {
                if (!ahead.hasRemaining()) {
                    ahead = at(next, AT_ONCE);
                    next += ahead.remaining();
                }
                return ahead.hasRemaining();
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
