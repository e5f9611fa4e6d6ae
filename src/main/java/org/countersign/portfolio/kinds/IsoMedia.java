package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The family of MP4, MOV, 3GP, M4A and HEIC (ISO/IEC 14496-12): boxes within boxes. The brand at the start says which
 * program wrote it, and its tracks say whether it is seen or heard; detectors go by the brand alone and take many a
 * recording for a film.
 */
final class IsoMedia {

    /** A long film has some thousands; whoever sends more is not sending a film. */
    private static final int MOST_BOXES = 50_000;

    /** The tables of a film stand seven deep. */
    private static final int DEEPEST = 12;

    private static final int LONGEST_KEYS = 64 * 1024;

    private final Bytes file;
    private final List<Track> tracks = new ArrayList<>();
    private int boxes;
    private int depth;
    private Track.Sort handler = Track.Sort.OTHER;
    private boolean table;
    private boolean cutOff;
    private boolean place;
    private long pixels;

    private IsoMedia(Bytes file) {
        this.file = file;
    }

    static Optional<Container> of(Bytes file) throws IOException {
        String head = file.letters(0, 64);
        // The oldest of Apple's films have no brand.
        if (head.length() < 8 || !head.substring(4, 8).matches("ftyp|moov|mdat|wide|free|skip|pnot")) {
            return Optional.empty();
        }
        IsoMedia media = new IsoMedia(file);
        media.boxes(0, file.size(), "");
        boolean branded = head.startsWith("ftyp", 4) && head.length() >= 12;
        Optional<FileType> type = type(branded ? head.substring(8, 12) : "qt  ", head, media);
        boolean place = media.place || type.equals(Optional.of(FileType.HEIC)) && HeicPlace.isIn(file);
        return type.map(
                found -> new Container(found, media.tracks, media.cutOff || !media.table, true, place, media.pixels));
    }

    private static Optional<FileType> type(String brand, String head, IsoMedia media) {
        boolean heard =
                Container.has(media.tracks, Track.Sort.SOUND) && !Container.has(media.tracks, Track.Sort.PICTURE);
        if (brand.matches("he[iv].|mif1|msf1")) {
            return head.contains("avif") ? Optional.empty() : Optional.of(FileType.HEIC);
        }
        if (brand.matches("avi[fs]|crx .*|j.*")) {
            return Optional.empty();
        }
        if (brand.startsWith("3g")) {
            return Optional.of(heard ? FileType.THREE_GPP_AUDIO : FileType.THREE_GPP);
        }
        if (heard || brand.startsWith("M4A") || brand.startsWith("M4B")) {
            return Optional.of(FileType.M4A);
        }
        return Optional.of(brand.startsWith("qt") ? FileType.QUICKTIME : FileType.MP4);
    }

    private void boxes(long from, long end, String parent) throws IOException {
        if (depth < DEEPEST) {
            depth++;
            each(from, end, parent);
            depth--;
        }
    }

    private void each(long from, long end, String parent) throws IOException {
        long at = from;
        while (at + 8 <= end && boxes < MOST_BOXES) {
            boxes++;
            ByteBuffer head = file.at(at, 16);
            if (head.remaining() < 8) {
                return;
            }
            long size = head.getInt(0) & 0xffff_ffffL;
            String type = Bytes.letters(head).substring(4, 8);
            int own = 8;
            if (size == 1 && head.remaining() == 16) {
                size = head.getLong(8);
                own = 16;
            } else if (size == 0) {
                size = end - at;
            }
            if (size < own || size > end - at) {
                cutOff |= parent.isEmpty();
                table |= type.equals("moov") || type.equals("meta");
                size = end - at;
                if (size < own) {
                    return;
                }
            }
            box(type, at + own, at + size, parent);
            at += size;
        }
        // One that was not read to its end is not told from one that has none.
        cutOff |= parent.isEmpty() && at != end && boxes < MOST_BOXES;
    }

    private void box(String type, long from, long end, String parent) throws IOException {
        switch (type) {
            case "moov", "meta" -> {
                table |= parent.isEmpty();
                boxes(type.equals("moov") ? from : belowFlags(from), end, type);
            }
            case "trak" -> {
                handler = Track.Sort.OTHER;
                boxes(from, end, type);
            }
            case "mdia", "minf", "stbl", "udta", "iprp", "ipco" -> boxes(from, end, type);
            case "hdlr" -> {
                if (parent.equals("mdia")) {
                    handler = sort(file.letters(from + 8, 4));
                }
            }
            case "stsd" -> tracks.add(new Track(handler, file.letters(from + 12, 4)));
            case "ispe" -> {
                ByteBuffer size = file.at(from + 4, 8);
                if (size.remaining() == 8) {
                    pixels = Math.max(pixels, (size.getInt(0) & 0xffff_ffffL) * (size.getInt(4) & 0xffff_ffffL));
                }
            }
            case "keys" ->
                place |= file.letters(from, (int) Math.min(LONGEST_KEYS, end - from))
                        .contains("location.ISO6709");
            case "\u00a9xyz", "loci" -> place = true;
            default -> {
                // Nothing a person would be told of.
            }
        }
    }

    /** Apple's own has none: its first box follows at once. */
    private long belowFlags(long from) throws IOException {
        return file.letters(from + 4, 4).equals("hdlr") ? from : from + 4;
    }

    private static Track.Sort sort(String handler) {
        return switch (handler) {
            case "vide" -> Track.Sort.PICTURE;
            case "soun" -> Track.Sort.SOUND;
            default -> Track.Sort.OTHER;
        };
    }
}
