package org.countersign.portfolio.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.countersign.portfolio.kinds.Bytes;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.kinds.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticedInFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            voice.opus      | OGG_AUDIO       | -
            sound-only.mp4  | M4A             | -
            sound-only.webm | WEBM_AUDIO      | -
            film.mp4        | MP4             | -
            recorder.webm   | WEBM            | -
            photo.jpg       | JPEG            | -
            hevc.mov        | QUICKTIME       | Not every browser shows the picture of this film (HEVC, H.265).
            phone.3gp       | THREE_GPP       | Not every browser shows the picture of this film (H.263).
            film.ogv        | OGG_VIDEO       | Not every browser shows the picture of this film (Theora).
            film.mkv        | MATROSKA        | Not every browser plays this kind of file (.mkv).
            photo.heic      | HEIC            | Not every browser shows this kind of picture (HEIC).
            """)
    void whatBrowsersCannotPlayIsToldAndNothingElse(String fixture, FileType type, String sentence) throws IOException {
        assertThat(look(type, fixture(fixture)).stream().map(Notable::sentence))
                .isEqualTo(sentence.equals("-") ? List.of() : List.of(sentence));
    }

    @Test
    void aVoiceNoteOfAnOldPhoneIsNotHeardEverywhere() throws IOException {
        Notable notable = look(FileType.AMR, Samples.AMR).get(0);

        assertThat(notable.code()).isEqualTo("sound-not-heard");
        assertThat(notable.sentence()).isEqualTo("Not every browser plays its sound (AMR).");
        assertThat(notable.wayOut()).isEqualTo("Save it as MP3, M4A or MP4 and add that.");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPdfThatAsksForAPasswordIsToldAndOneThatOnlyMayNotBePrintedIsNot(int strength) throws IOException {
        assertThat(look(FileType.PDF, pdf("secret", strength))).containsExactly(Notable.of(Noticed.LOCKED));
        assertThat(look(FileType.PDF, pdf("", strength))).isEmpty();
    }

    @Test
    void aPdfWithoutALockIsNotLocked() throws IOException {
        assertThat(look(FileType.PDF, pdf(null, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 300})
    void aPdfThatLacksItsEndIsCutOff(int missing) throws IOException {
        byte[] whole = pdf(null, 0);

        assertThat(look(FileType.PDF, Arrays.copyOf(whole, whole.length - missing - "\n".length())))
                .containsExactly(Notable.of(Noticed.CUT_OFF));
    }

    @Test
    void aPictureThatLacksItsEndIsCutOffWhateverFollowsAWholeOne() throws IOException {
        byte[] whole = fixture("photo.jpg");
        byte[] followed = Arrays.copyOf(whole, whole.length + 5_000);

        assertThat(look(FileType.JPEG, Arrays.copyOf(whole, whole.length - 2)))
                .containsExactly(Notable.of(Noticed.CUT_OFF));
        assertThat(look(FileType.JPEG, followed)).isEmpty();
        assertThat(look(FileType.PNG, Samples.PNG)).isEmpty();
        assertThat(look(FileType.PNG, Arrays.copyOf(Samples.PNG, Samples.PNG.length - 12)))
                .containsExactly(Notable.of(Noticed.CUT_OFF));
    }

    @Test
    void aFilmThatLacksItsEndIsCutOff() throws IOException {
        byte[] whole = fixture("film.mp4");

        assertThat(look(FileType.MP4, Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly(Notable.of(Noticed.CUT_OFF));
    }

    @Test
    void aPhotographThatHoldsAPlaceIsToldAndOneThatLeftItEmptyIsNot() throws IOException {
        assertThat(look(FileType.JPEG, photograph(2))).containsExactly(Notable.of(Noticed.PLACE));
        assertThat(look(FileType.JPEG, photograph(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.sharepoint.com/evidence.docx | 1
            ' www.example.org/my-film '                  | 1
            I used https://example.org with the customer | 0
            """)
    void aNoteThatIsOnlyALinkIsNotTheWork(String note, int notables) throws IOException {
        assertThat(look(FileType.TEXT, note.getBytes(StandardCharsets.UTF_8))).hasSize(notables);
    }

    private List<Notable> look(FileType type, byte[] content) throws IOException {
        try (Bytes bytes = Bytes.of(Files.write(folder.resolve("file"), content))) {
            return Look.into(type, bytes);
        }
    }

    /** With a password to open it, with one to change it only where that is empty, or with none. */
    private static byte[] pdf(String password, int strength) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                StandardProtectionPolicy lock =
                        new StandardProtectionPolicy("the owner's", password, new AccessPermission());
                lock.setEncryptionKeyLength(strength);
                document.protect(lock);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose camera wrote a list of the place with so many entries. */
    private static byte[] photograph(int entries) throws IOException {
        byte[] picture = fixture("photo.jpg");
        ByteBuffer exif = ByteBuffer.allocate(100);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0);
        exif.putShort((short) entries);
        for (int entry = 1; entry <= entries; entry++) {
            exif.putShort((short) entry).putShort((short) 2).putInt(2).putInt(0x4E000000);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(picture, 0, 2);
        bytes.write(new byte[] {-1, (byte) 0xE1, 0, 102});
        bytes.write(exif.array());
        bytes.write(picture, 2, picture.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = NoticedInFilesTest.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }
}
