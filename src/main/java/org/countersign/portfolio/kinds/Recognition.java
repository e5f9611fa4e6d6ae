package org.countersign.portfolio.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.countersign.site.answers.Answer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out what a file is by looking into it, whatever its name says, and whether the centre accepts that. */
@ApplicationScoped
public class Recognition {

    /** What the detector calls the same thing by another name. */
    private static final Map<String, FileType> OTHER_NAMES =
            Map.of("audio/x-flac", FileType.FLAC, "audio/x-aac", FileType.AAC, "audio/vnd.wave", FileType.WAV);

    private static final int HEAD = 16 * 1024;
    private static final int MILLION = 1_000_000;

    private final MimeTypes detector = MimeTypes.getDefaultMimeTypes();
    private final long mostPixels;

    Recognition(@ConfigProperty(name = "countersign.upload.picture-megapixels") int megapixels) {
        mostPixels = (long) megapixels * MILLION;
    }

    /** The media type of an accepted file, with its character set where it is text. */
    public Answer<String> mediaType(Path path, String name) throws IOException {
        try (Bytes file = Bytes.of(path)) {
            Kind kind = kind(path, file, name);
            if (kind instanceof Kind.NotTaken not) {
                return Answer.refused(not.what().refusal(name));
            }
            String mediaType = ((Kind.Taken) kind).mediaType();
            long pixels = pixels(mediaType, file);
            return pixels > mostPixels
                    ? Answer.refused(Unaccepted.TOO_MANY_PIXELS.refusal(
                            name, (pixels + MILLION - 1) / MILLION, mostPixels / MILLION))
                    : Answer.done(mediaType);
        }
    }

    private Kind kind(Path path, Bytes file, String name) throws IOException {
        String head = file.letters(0, HEAD);
        Optional<Charset> written = WholeText.of(file);
        if (written.isPresent()) {
            Optional<Kind> text = Texts.of(file, written.get(), name);
            if (text.isPresent()) {
                return text.get();
            }
        }
        // One with bytes in it that no text has, as a picture sent without being written in letters.
        Optional<Kind> email = EmailHead.of(head);
        if (email.isPresent()) {
            return email.get();
        }
        if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
            return OfficeZip.look(path, name);
        }
        if (head.startsWith(CompoundFile.MAGIC)) {
            return OldOffice.look(file);
        }
        Optional<Container> container = Container.of(file);
        if (container.isPresent()) {
            return Kind.of(container.get().type());
        }
        String found = detected(file);
        return Optional.ofNullable(OTHER_NAMES.get(found))
                .or(() -> FileType.of(found))
                .filter(type -> type.showing() != FileType.Showing.TEXT && type.showing() != FileType.Showing.EMAIL)
                .map(Kind::of)
                .orElseGet(() -> Kind.not(Unaccepted.of(head, found)));
    }

    private static long pixels(String mediaType, Bytes file) throws IOException {
        Optional<FileType> type = FileType.of(mediaType);
        return type.isPresent()
                ? Picture.of(type.get(), file).map(Picture::pixels).orElse(0L)
                : 0;
    }

    private String detected(Bytes file) throws IOException {
        MediaType type = detector.detect(new BufferedInputStream(file.from(0)), new Metadata());
        return type.getBaseType().toString().toLowerCase(Locale.ROOT);
    }
}
