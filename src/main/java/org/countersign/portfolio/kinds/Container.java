package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What is in a film, a recording or a picture that holds others, as its own table says.
 *
 * @param cutOff whether it ends before its table says
 * @param withLength whether it says how long it plays
 * @param place whether it says where it was taken
 * @param pixels of its largest picture, 0 where none is told
 */
public record Container(
        FileType type, List<Track> tracks, boolean cutOff, boolean withLength, boolean place, long pixels) {

    public Container {
        tracks = List.copyOf(tracks);
    }

    /** Empty for what is no container of a kind that is known here, and for one whose type is not accepted. */
    public static Optional<Container> of(Bytes file) throws IOException {
        String head = file.letters(0, 12);
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return Matroska.of(file);
        }
        if (head.startsWith("OggS")) {
            return Ogg.of(file);
        }
        return head.startsWith("RIFF") ? Wave.of(file) : IsoMedia.of(file);
    }

    static boolean has(List<Track> tracks, Track.Sort sort) {
        return tracks.stream().anyMatch(track -> track.sort() == sort);
    }
}
