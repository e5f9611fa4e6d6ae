package org.countersign.portfolio.kinds;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One track of a film or a recording.
 *
 * @param codec as the container names it ({@code hvc1}, {@code V_VP9})
 */
public record Track(Sort sort, String codec) {

    /** Subtitles, chapters and the like are neither seen nor heard. */
    public enum Sort {
        PICTURE,
        SOUND,
        OTHER
    }

    /** What Chromium, Firefox and Safari all play, or two of them on every machine. */
    private static final Set<String> PLAYED = Set.of(
            "avc1",
            "avc3",
            "av01",
            "vp08",
            "vp09",
            "jpeg",
            "mp4a",
            ".mp3",
            "opus",
            "flac",
            "sowt",
            "twos",
            "lpcm",
            "ulaw",
            "alaw",
            "ipcm",
            "v_vp8",
            "v_vp9",
            "v_av1",
            "v_mpeg4/iso/avc",
            "a_opus",
            "a_vorbis",
            "a_flac",
            "a_mpeg/l3",
            "a_aac",
            "vorbis");

    /** Those that people meet, as they are called. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("hvc1", "HEVC, H.265"),
            Map.entry("hev1", "HEVC, H.265"),
            Map.entry("dvh1", "HEVC, H.265"),
            Map.entry("dvhe", "HEVC, H.265"),
            Map.entry("v_mpegh/iso/hevc", "HEVC, H.265"),
            Map.entry("s263", "H.263"),
            Map.entry("h263", "H.263"),
            Map.entry("mp4v", "MPEG-4 Part 2"),
            Map.entry("samr", "AMR"),
            Map.entry("sawb", "AMR"),
            Map.entry("alac", "Apple Lossless"),
            Map.entry("apcn", "ProRes"),
            Map.entry("apch", "ProRes"),
            Map.entry("ap4h", "ProRes"),
            Map.entry("ac-3", "Dolby"),
            Map.entry("ec-3", "Dolby"),
            Map.entry("theora", "Theora"),
            Map.entry("speex", "Speex"));

    /** Whether browsers play it wherever they run. */
    public boolean isPlayed() {
        return sort == Sort.OTHER || PLAYED.contains(codec.toLowerCase(Locale.ROOT));
    }

    /** As people call it. */
    public String called() {
        return CALLED.getOrDefault(codec.toLowerCase(Locale.ROOT), codec);
    }
}
