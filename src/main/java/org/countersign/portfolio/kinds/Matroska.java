package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matroska and its smaller kind WebM (RFC 8794 and RFC 9559): elements within elements, the tracks before the film. */
final class Matroska {

    private static final int MOST_ELEMENTS = 20_000;

    private static final long HEAD = 0x1A45DFA3L;
    private static final long KIND = 0x4282L;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long DURATION = 0x4489L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long TRACK_SORT = 0x83L;
    private static final long CODEC = 0x86L;
    private static final long CLUSTER = 0x1F43B675L;

    private final Bytes file;
    private final List<Track> tracks = new ArrayList<>();
    private int elements;
    private String kind = "";
    private boolean withLength;
    private boolean cutOff;
    private boolean inSegment;
    private boolean inList;
    private boolean inTrack;
    private Track.Sort sort = Track.Sort.OTHER;
    private String codec = "";

    private Matroska(Bytes file) {
        this.file = file;
    }

    static Optional<Container> of(Bytes file) throws IOException {
        Matroska found = new Matroska(file);
        found.elements(0, file.size());
        boolean heard =
                Container.has(found.tracks, Track.Sort.SOUND) && !Container.has(found.tracks, Track.Sort.PICTURE);
        FileType type = found.kind.equals("webm")
                ? heard ? FileType.WEBM_AUDIO : FileType.WEBM
                : heard ? FileType.MATROSKA_AUDIO : FileType.MATROSKA;
        return Optional.of(new Container(type, found.tracks, found.cutOff, found.withLength, false, 0));
    }

    /** Whether what follows may still say something. */
    private boolean elements(long from, long end) throws IOException {
        long at = from;
        while (at < end && elements < MOST_ELEMENTS) {
            elements++;
            ByteBuffer head = file.at(at, 12);
            int idLength = length(head, 0, 4);
            if (idLength == 0 || head.remaining() <= idLength) {
                return true;
            }
            int sizeLength = length(head, idLength, 8);
            if (sizeLength == 0 || head.remaining() < idLength + sizeLength) {
                return true;
            }
            long id = number(head, 0, idLength);
            long size = number(head, idLength, sizeLength) & (1L << 7 * sizeLength) - 1;
            long body = at + idLength + sizeLength;
            // A recorder that does not know yet how long it will be writes a size of ones alone.
            boolean unknown = size == (1L << 7 * sizeLength) - 1;
            cutOff |= !unknown && id == SEGMENT && size > end - body;
            long next = unknown || size > end - body ? end : body + size;
            if (id == CLUSTER || !element(id, body, next)) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private boolean element(long id, long from, long end) throws IOException {
        // Each within its own place only, so that nothing is nested deeper than the format has it.
        if (id == HEAD && kind.isEmpty() && elements == 1 || id == SEGMENT && !inSegment) {
            inSegment |= id == SEGMENT;
            return elements(from, end);
        }
        if ((id == INFO || id == TRACKS) && !inList) {
            inList = true;
            boolean goesOn = elements(from, end);
            inList = false;
            return goesOn;
        }
        if (id == TRACK && inList && !inTrack) {
            inTrack = true;
            sort = Track.Sort.OTHER;
            codec = "";
            boolean goesOn = elements(from, end);
            inTrack = false;
            tracks.add(new Track(sort, codec));
            return goesOn;
        }
        if (id == KIND) {
            kind = text(from, end);
        } else if (id == DURATION) {
            withLength = true;
        } else if (id == CODEC) {
            codec = text(from, end);
        } else if (id == TRACK_SORT) {
            String number = file.letters(from, 1);
            sort = number.equals("\1") ? Track.Sort.PICTURE : number.equals("\2") ? Track.Sort.SOUND : Track.Sort.OTHER;
        }
        return true;
    }

    private String text(long from, long end) throws IOException {
        return file.letters(from, (int) Math.min(40, end - from)).replace("\0", "");
    }

    /** As many bytes as there are zeros before the first one, and one; 0 where that is more than there may be. */
    private static int length(ByteBuffer bytes, int at, int most) {
        int length = at < bytes.limit() ? Integer.numberOfLeadingZeros(bytes.get(at) & 0xff) - 23 : most + 1;
        return length > most ? 0 : length;
    }

    private static long number(ByteBuffer bytes, int at, int length) {
        long number = 0;
        for (int index = at; index < at + length; index++) {
            number = number << 8 | bytes.get(index) & 0xff;
        }
        return number;
    }
}
