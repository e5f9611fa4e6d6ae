package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The container of Office files before 2007 and of Outlook's e-mails ([MS-CFB]): folders and streams in one file, each a
 * chain of sectors. Read here sector by sector, because the known library takes more than 256 MB of heap for a file of 37
 * made of names alone.
 */
public final class CompoundFile {

    /** How all of them begin. */
    static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** An e-mail has some fifty for itself and as many for each person and attachment. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int ENTRY = 128;
    private static final int MINI = 64;
    private static final int NONE = -1;

    /** There are more names in it than in anything people send. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** A folder, or a stream of bytes. */
    public record Entry(
            String name, boolean isFolder, boolean isStream, int left, int right, int child, int start, long size) {}

    private final Bytes file;
    private final int shift;
    private final ByteBuffer head;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> tables;
    private final List<Integer> minis;
    private final List<Integer> miniTables;

    public CompoundFile(Bytes file) throws IOException {
        this.file = file;
        head = file.at(0, 512).order(ByteOrder.LITTLE_ENDIAN);
        if (head.remaining() < 512 || !Bytes.letters(head).startsWith(MAGIC)) {
            throw new IOException("No compound file");
        }
        shift = head.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new IOException("Its sectors are " + shift);
        }
        tables = tables();
        directory();
        minis = chain(entries.get(0).start(), sectors());
        miniTables = chain(head.getInt(60), sectors());
    }

    /** What stands in the folder that all others are in. */
    public List<Entry> root() {
        return in(entries.get(0));
    }

    /** What stands in a folder, in no order that says anything. */
    public List<Entry> in(Entry folder) {
        List<Entry> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> ahead = new ArrayDeque<>(List.of(folder.child()));
        while (!ahead.isEmpty()) {
            int next = ahead.pop();
            if (next >= 0 && next < entries.size() && seen.add(next)) {
                Entry entry = entries.get(next);
                found.add(entry);
                ahead.push(entry.left());
                ahead.push(entry.right());
            }
        }
        return found;
    }

    /** The first so many bytes of a stream. */
    public byte[] content(Entry stream, int most) throws IOException {
        int length = (int) Math.min(most, Math.min(stream.size(), file.size()));
        boolean isSmall = stream.size() < head.getInt(56);
        ByteBuffer content = ByteBuffer.allocate(length);
        int step = isSmall ? MINI : 1 << shift;
        int sector = stream.start();
        while (content.hasRemaining() && isSector(sector)) {
            long at = isSmall ? miniAt(sector) : at(sector);
            ByteBuffer part = file.at(at, Math.min(step, content.remaining()));
            if (!part.hasRemaining()) {
                throw new IOException("A stream goes on behind the end");
            }
            content.put(part);
            sector = isSmall ? next(miniTables, sector) : next(tables, sector);
        }
        return Arrays.copyOf(content.array(), content.position());
    }

    private void directory() throws IOException {
        int perSector = (1 << shift) / ENTRY;
        for (int sector : chain(head.getInt(48), MOST_ENTRIES / perSector)) {
            ByteBuffer part = file.at(at(sector), 1 << shift).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at + ENTRY <= part.limit(); at += ENTRY) {
                entries.add(entry(part, at));
            }
        }
        if (entries.isEmpty()) {
            throw new IOException("It has no folder");
        }
    }

    private Entry entry(ByteBuffer part, int at) {
        int length = Math.max(0, Math.min(64, part.getShort(at + 64)) - 2);
        byte[] name = new byte[length];
        part.get(at, name);
        int kind = part.get(at + 66);
        // Four bytes more in the files of large sectors alone; in others there may be anything.
        long size = shift == 12 ? part.getLong(at + 120) : part.getInt(at + 120) & 0xffff_ffffL;
        return new Entry(
                new String(name, StandardCharsets.UTF_16LE),
                kind == 1 || kind == 5,
                kind == 2,
                part.getInt(at + 68),
                part.getInt(at + 72),
                part.getInt(at + 76),
                part.getInt(at + 116),
                Math.max(0, size));
    }

    /** Where the table of all chains stands: the first 109 parts are named at the start, the others in a chain. */
    private List<Integer> tables() throws IOException {
        List<Integer> found = new ArrayList<>();
        for (int at = 76; at < 512; at += 4) {
            found.add(head.getInt(at));
        }
        int perSector = (1 << shift) / 4 - 1;
        int sector = head.getInt(68);
        for (int parts = 0; isSector(sector) && parts < sectors() / perSector + 1; parts++) {
            ByteBuffer part = file.at(at(sector), 1 << shift).order(ByteOrder.LITTLE_ENDIAN);
            if (part.remaining() < 1 << shift) {
                break;
            }
            for (int at = 0; at < perSector; at++) {
                found.add(part.getInt(at * 4));
            }
            sector = part.getInt(perSector * 4);
        }
        return found;
    }

    private List<Integer> chain(int first, int most) throws IOException {
        List<Integer> chain = new ArrayList<>();
        for (int sector = first; isSector(sector); sector = next(tables, sector)) {
            if (chain.size() >= most) {
                throw new TooMany();
            }
            chain.add(sector);
        }
        return chain;
    }

    private int next(List<Integer> parts, int sector) throws IOException {
        int perSector = (1 << shift) / 4;
        int part = sector / perSector;
        if (part >= parts.size() || !isSector(parts.get(part))) {
            return NONE;
        }
        ByteBuffer next = file.at(at(parts.get(part)) + sector % perSector * 4L, 4);
        return next.remaining() < 4 ? NONE : next.order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private long miniAt(int sector) throws IOException {
        long at = (long) sector * MINI;
        int part = (int) (at >> shift);
        if (part >= minis.size()) {
            throw new IOException("A small stream stands behind the end");
        }
        return at(minis.get(part)) + (at & (1L << shift) - 1);
    }

    private long at(int sector) {
        return sector + 1L << shift;
    }

    private int sectors() {
        return (int) Math.min(Integer.MAX_VALUE, (file.size() >> shift) + 1);
    }

    /** The highest numbers, which are below zero here, are signs: the end, nothing, a table. */
    private static boolean isSector(int number) {
        return number >= 0;
    }
}
