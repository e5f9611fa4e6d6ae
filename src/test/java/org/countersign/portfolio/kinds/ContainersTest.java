package org.countersign.portfolio.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.countersign.site.answers.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Films, recordings and pictures are known by what is in them. */
class ContainersTest {

    @TempDir
    Path folder;

    private final Recognition recognition = new Recognition(200);

    @ParameterizedTest
    @CsvSource({
        "voice.opus, audio/ogg",
        "sound-only.mp4, audio/mp4",
        "sound-only.mov, audio/mp4",
        "sound-only.webm, audio/webm",
        "film.mp4, video/mp4",
        "hevc.mov, video/quicktime",
        "phone.3gp, video/3gpp",
        "recorder.webm, video/webm",
        "film.mkv, video/x-matroska",
        "film.ogv, video/ogg",
        "photo.heic, image/heic",
        "photo.jpg, image/jpeg",
    })
    void aFilmIsSeenAndARecordingIsHeard(String name, String mediaType) throws IOException {
        assertThat(recognise(fixture(name))).isEqualTo(Answer.done(mediaType));
    }

    @Test
    void aVoiceNoteOfAnOldPhoneIsARecording() throws IOException {
        assertThat(recognise(Samples.AMR)).isEqualTo(Answer.done("audio/amr"));
    }

    @ParameterizedTest
    @CsvSource({"film.avi, AVI", "film.wmv, WINDOWS_MEDIA", "film.mpg, FILM"})
    void aFilmNoBrowserPlaysIsRefusedByItsName(String name, Unaccepted what) throws IOException {
        assertThat(recognise(fixture(name))).isEqualTo(Answer.refused(what.refusal("upload")));
    }

    @ParameterizedTest
    @CsvSource({
        "hevc.mov, PICTURE, 'HEVC, H.265', false",
        "phone.3gp, PICTURE, H.263, false",
        "film.mp4, PICTURE, avc1, true",
        "film.mkv, PICTURE, V_MPEG4/ISO/AVC, true",
        "film.ogv, PICTURE, Theora, false",
        "recorder.webm, PICTURE, V_VP8, true",
        "voice.opus, SOUND, opus, true",
    })
    void aTrackSaysWhetherBrowsersPlayIt(String name, Track.Sort sort, String called, boolean played)
            throws IOException {
        Track track = container(fixture(name)).tracks().get(0);

        assertThat(track.sort()).isEqualTo(sort);
        assertThat(track.called()).isEqualTo(called);
        assertThat(track.isPlayed()).isEqualTo(played);
    }

    @Test
    void whatARecorderInABrowserMadeDoesNotSayHowLongItIs() throws IOException {
        assertThat(container(fixture("recorder.webm")).withLength()).isFalse();
        assertThat(container(fixture("film.mkv")).withLength()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"film.mp4", "hevc.mov", "phone.3gp", "film.mkv"})
    void aFilmThatEndsBeforeItsEndIsCutOff(String name) throws IOException {
        byte[] whole = fixture(name);

        assertThat(container(whole).cutOff()).isFalse();
        assertThat(container(Arrays.copyOf(whole, whole.length - 400)).cutOff()).isTrue();
    }

    @Test
    void boxesWithinBoxesWithoutEndAreLeftAlone() throws IOException {
        ByteArrayOutputStream boxes = new ByteArrayOutputStream();
        for (int depth = 200_000; depth > 0; depth--) {
            boxes.write(ByteBuffer.allocate(4).putInt(depth * 8).array());
            boxes.write(Samples.bytes("moov"));
        }

        assertThat(recognise(boxes.toByteArray())).isEqualTo(Answer.done("video/quicktime"));
    }

    @ParameterizedTest
    @CsvSource({"60000, 60000", "1, 4294967295", "20001, 10000"})
    void aPictureOfTooManyPixelsIsRefusedHoweverFewBytesItHas(long width, long height) throws IOException {
        byte[] picture = Samples.PNG.clone();
        ByteBuffer.wrap(picture).putInt(16, (int) width).putInt(20, (int) height);

        long millions = (width * height + 999_999) / 1_000_000;
        assertThat(recognise(picture))
                .isEqualTo(Answer.refused(Unaccepted.TOO_MANY_PIXELS.refusal("upload", millions, 200L)));
    }

    @Test
    void theLargestCameraOfAPhoneIsNotTooLarge() throws IOException {
        byte[] picture = Samples.PNG.clone();
        ByteBuffer.wrap(picture).putInt(16, 16_320).putInt(20, 12_240);

        assertThat(recognise(picture)).isEqualTo(Answer.done("image/png"));
    }

    @Test
    void theSentenceSaysHowManyPixelsAndWhatToDo() throws IOException {
        assertThat(Unaccepted.TOO_MANY_PIXELS.words("plan.png", 3600L, 200L))
                .isEqualTo("“plan.png” was not added: the picture has 3600 million pixels, and your centre accepts 200"
                        + " million. Save it smaller, then add that.");
    }

    private Answer<String> recognise(byte[] content) throws IOException {
        return recognition.mediaType(Files.write(folder.resolve("upload"), content), "upload");
    }

    private Container container(byte[] content) throws IOException {
        try (Bytes bytes = Bytes.of(Files.write(folder.resolve("upload"), content))) {
            return Container.of(bytes).orElseThrow();
        }
    }

    static byte[] fixture(String name) throws IOException {
        try (InputStream in = ContainersTest.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }
}
