package org.countersign.portfolio.looks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.portfolio.kinds.Bytes;
import org.countersign.portfolio.kinds.Container;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.kinds.Picture;
import org.countersign.portfolio.kinds.Track;

/** One look into one file. */
final class Look {

    /** A note that is a link and nothing else. */
    private static final String LINK = "(?s)\\s*(https?://|www\\.)\\S+\\s*";

    private static final int LONGEST_LINK = 4 * 1024;

    private final FileType type;
    private final Bytes file;
    private final List<Notable> notables = new ArrayList<>();

    private Look(FileType type, Bytes file) {
        this.type = type;
        this.file = file;
    }

    static List<Notable> into(FileType type, Bytes file) throws IOException {
        Look look = new Look(type, file);
        look.look();
        return List.copyOf(look.notables);
    }

    private void look() throws IOException {
        switch (type.showing()) {
            case IMAGE -> {
                Optional<Picture> picture = Picture.of(type, file);
                notice(picture.isPresent() && picture.get().cutOff(), Noticed.CUT_OFF);
                notice(picture.isPresent() && picture.get().place(), Noticed.PLACE);
                notice(type == FileType.HEIC, Noticed.NOT_SHOWN);
            }
            case AUDIO, VIDEO -> recording();
            case TEXT ->
                notice(
                        file.size() <= LONGEST_LINK
                                && file.letters(0, LONGEST_LINK).matches(LINK),
                        Noticed.ONLY_A_LINK);
            default -> {
                if (type == FileType.PDF) {
                    Pdf pdf = Pdf.of(file);
                    notice(pdf.cutOff(), Noticed.CUT_OFF);
                    notice(pdf.locked(), Noticed.LOCKED);
                }
            }
        }
    }

    private void recording() throws IOException {
        if (type == FileType.AMR) {
            notices(Noticed.SOUND_NOT_HEARD, "AMR");
            return;
        }
        Optional<Container> container = Container.of(file);
        if (container.isPresent()) {
            notice(container.get().cutOff(), Noticed.CUT_OFF);
            notPlayed(container.get().tracks(), Track.Sort.PICTURE, Noticed.PICTURE_NOT_SEEN);
            notPlayed(container.get().tracks(), Track.Sort.SOUND, Noticed.SOUND_NOT_HEARD);
            notice(type == FileType.MATROSKA || type == FileType.MATROSKA_AUDIO, Noticed.NOT_PLAYED);
            notice(container.get().place(), Noticed.PLACE);
        }
    }

    private void notPlayed(List<Track> tracks, Track.Sort sort, Noticed what) {
        tracks.stream()
                .filter(track -> track.sort() == sort && !track.isPlayed())
                .findFirst()
                .ifPresent(track -> notices(what, track.called()));
    }

    private void notice(boolean so, Noticed what) {
        if (so) {
            notables.add(Notable.of(what));
        }
    }

    private void notices(Noticed what, String called) {
        notables.add(Notable.of(what, called));
    }
}
