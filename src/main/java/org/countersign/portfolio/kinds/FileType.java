package org.countersign.portfolio.kinds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file a centre accepts as evidence, each with the ending its downloads get and how it is looked at. */
public enum FileType {
    PDF("application/pdf", "pdf", Showing.DOCUMENT),
    PNG("image/png", "png", Showing.IMAGE),
    JPEG("image/jpeg", "jpg", Showing.IMAGE),
    GIF("image/gif", "gif", Showing.IMAGE),
    WEBP("image/webp", "webp", Showing.IMAGE),
    HEIC("image/heic", "heic", Showing.IMAGE),
    MP3("audio/mpeg", "mp3", Showing.AUDIO),
    M4A("audio/mp4", "m4a", Showing.AUDIO),
    WAV("audio/wav", "wav", Showing.AUDIO),
    OGG_AUDIO("audio/ogg", "ogg", Showing.AUDIO),
    FLAC("audio/flac", "flac", Showing.AUDIO),
    AAC("audio/aac", "aac", Showing.AUDIO),
    AMR("audio/amr", "amr", Showing.AUDIO),
    WEBM_AUDIO("audio/webm", "webm", Showing.AUDIO),
    MATROSKA_AUDIO("audio/x-matroska", "mka", Showing.AUDIO),
    THREE_GPP_AUDIO("audio/3gpp", "3gp", Showing.AUDIO),
    MP4("video/mp4", "mp4", Showing.VIDEO),
    QUICKTIME("video/quicktime", "mov", Showing.VIDEO),
    WEBM("video/webm", "webm", Showing.VIDEO),
    MATROSKA("video/x-matroska", "mkv", Showing.VIDEO),
    OGG_VIDEO("video/ogg", "ogv", Showing.VIDEO),
    THREE_GPP("video/3gpp", "3gp", Showing.VIDEO),
    TEXT("text/plain", "txt", Showing.TEXT),
    CSV("text/csv", "csv", Showing.TEXT),
    SUBTITLES("text/vtt", "vtt", Showing.TEXT),
    EMAIL("message/rfc822", "eml", Showing.EMAIL),
    OUTLOOK_EMAIL("application/vnd.ms-outlook", "msg", Showing.EMAIL),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Showing.DOCUMENT),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Showing.DOCUMENT),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Showing.DOCUMENT),
    ODT("application/vnd.oasis.opendocument.text", "odt", Showing.DOCUMENT),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", Showing.DOCUMENT),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", Showing.DOCUMENT);

    /** How a page lets people look at a file. */
    public enum Showing {
        IMAGE,
        TEXT,
        AUDIO,
        VIDEO,
        /** What it says stands in the page; the file itself, which may hold a page that runs, is only saved. */
        EMAIL,
        /** Saved, and opened in the program it was made with. */
        DOCUMENT
    }

    private final String mediaType;
    private final String extension;
    private final Showing showing;

    FileType(String mediaType, String extension, Showing showing) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.showing = showing;
    }

    String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public Showing showing() {
        return showing;
    }

    /** Whether a browser may open the file itself, at its own path; otherwise it is saved. */
    public boolean opensInBrowser() {
        return showing != Showing.EMAIL && showing != Showing.DOCUMENT;
    }

    /** Whatever parameters the media type has. */
    public static Optional<FileType> of(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(bare))
                .findFirst();
    }
}
