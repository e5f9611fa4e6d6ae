package org.countersign.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.countersign.site.Answer;

/** Finds out what a file is by looking into it, whatever its name says, and whether the centre accepts that. */
@ApplicationScoped
public class Recognition {

    /** What the detector calls the same thing by another name. */
    private static final Map<String, FileType> OTHER_NAMES = Map.ofEntries(
            Map.entry("audio/vnd.wave", FileType.WAV),
            Map.entry("audio/x-wav", FileType.WAV),
            Map.entry("audio/x-flac", FileType.FLAC),
            Map.entry("audio/x-aac", FileType.AAC),
            Map.entry("audio/vorbis", FileType.OGG_AUDIO),
            Map.entry("audio/opus", FileType.OGG_AUDIO),
            Map.entry("audio/speex", FileType.OGG_AUDIO),
            Map.entry("application/mp4", FileType.MP4),
            Map.entry("video/x-m4v", FileType.MP4),
            Map.entry("video/theora", FileType.OGG_VIDEO),
            Map.entry("video/x-ogm", FileType.OGG_VIDEO),
            Map.entry("video/3gpp2", FileType.THREE_GPP));

    private static final int HEAD = 4096;

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();

    /** The media type of an accepted file, with its character set where it is text. */
    public Answer<String> mediaType(Path file, String name) throws IOException {
        String found = detected(file);
        if (isZip(file)) {
            return OfficeZip.recognised(file)
                    .<Answer<String>>map(type -> Answer.done(type.mediaType()))
                    .orElseGet(() -> Answer.refused(OfficeZip.whyNot(file).refusal(name)));
        }
        if (found.equals("text/plain")) {
            return Answer.done("text/plain; charset=" + TextEncoding.of(file));
        }
        if (found.equals("application/x-matroska") || found.equals("video/x-matroska")) {
            return Answer.done((isWebm(file) ? FileType.WEBM : FileType.MATROSKA).mediaType());
        }
        return IsoMedia.of(head(file))
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(found)))
                .or(() -> FileType.of(found))
                .filter(type -> type.showing() != FileType.Showing.TEXT)
                .<Answer<String>>map(type -> Answer.done(type.mediaType()))
                .orElseGet(() -> Answer.refused(Unaccepted.of(found).refusal(name)));
    }

    private String detected(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType type = detector.detect(in, new Metadata());
            return type.getBaseType().toString().toLowerCase(Locale.ROOT);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        return head(file).startsWith("PK\003\004") || head(file).startsWith("PK\005\006");
    }

    /** The two differ by one word near their start. */
    private static boolean isWebm(Path file) throws IOException {
        return head(file).contains("webm");
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
