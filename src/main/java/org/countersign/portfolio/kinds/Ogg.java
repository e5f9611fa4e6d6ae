package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ogg (RFC 3533): the first page of every track stands at the start and names its codec. */
final class Ogg {

    private static final int MOST_TRACKS = 16;
    private static final int HEAD = 27;
    private static final int FIRST_PAGE = 2;

    private Ogg() {}

    static Optional<Container> of(Bytes file) throws IOException {
        List<Track> tracks = new ArrayList<>();
        long at = 0;
        while (tracks.size() < MOST_TRACKS) {
            ByteBuffer page = file.at(at, HEAD + 255);
            if (page.remaining() < HEAD || !Bytes.letters(page).startsWith("OggS") || (page.get(5) & FIRST_PAGE) == 0) {
                break;
            }
            int segments = page.get(HEAD - 1) & 0xff;
            int body = 0;
            for (int segment = 0; segment < segments && HEAD + segment < page.limit(); segment++) {
                body += page.get(HEAD + segment) & 0xff;
            }
            track(file.letters(at + HEAD + segments, 8)).ifPresent(tracks::add);
            at += HEAD + segments + body;
        }
        FileType type = Container.has(tracks, Track.Sort.PICTURE) ? FileType.OGG_VIDEO : FileType.OGG_AUDIO;
        return Optional.of(new Container(type, tracks, false, true, false, 0));
    }

    private static Optional<Track> track(String packet) {
        if (packet.startsWith("\1vorbis")) {
            return Optional.of(new Track(Track.Sort.SOUND, "vorbis"));
        }
        if (packet.startsWith("OpusHead")) {
            return Optional.of(new Track(Track.Sort.SOUND, "opus"));
        }
        if (packet.startsWith("\177FLAC")) {
            return Optional.of(new Track(Track.Sort.SOUND, "flac"));
        }
        if (packet.startsWith("Speex")) {
            return Optional.of(new Track(Track.Sort.SOUND, "speex"));
        }
        return packet.startsWith("\u0080theora")
                ? Optional.of(new Track(Track.Sort.PICTURE, "theora"))
                : Optional.empty();
    }
}
