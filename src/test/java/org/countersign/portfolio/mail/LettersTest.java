package org.countersign.portfolio.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.countersign.portfolio.kinds.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    private static final String HEAD = """
            Received: from mail.example.org
            From: =?utf-8?Q?Zo=C3=AB?= Jones <zoe@example.org>
            To: returns@shop.example
            Date: Thu, 12 Nov 2026 10:14:00 +0000
            Subject: =?utf-8?B?TGF0ZSDigJxwYXJjZWzigJ0=?=
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void anEmailSaysWhoWroteWhenAboutWhatAndWhat() throws IOException {
        Letter letter = mime(HEAD + "Content-Type: text/plain; charset=utf-8\n\nThank you for “sorting” it.\n");

        assertThat(letter)
                .isEqualTo(new Letter(
                        "Zoë Jones <zoe@example.org>",
                        "returns@shop.example",
                        Instant.parse("2026-11-12T10:14:00Z"),
                        "Late “parcel”",
                        "Thank you for “sorting” it.",
                        false,
                        List.of()));
    }

    @Test
    void whatIsAttachedIsListedAndNotShown() throws IOException {
        Letter letter = mime(HEAD + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                It cost =C2=A33.
                --c
                Content-Type: text/html; charset=utf-8

                <p>It cost <script>alert(1)</script>&pound;3.</p>
                --c--
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=UTF-8''caf%C3%A9%20receipt.pdf
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --b
                Content-Type: image/png; name="=?utf-8?Q?pict=C3=BAre.png?="
                Content-Transfer-Encoding: base64

                iVBORw0K
                --b
                Content-Type: message/rfc822

                From: somebody@example.org
                Subject: forwarded

                Hello
                --b--
                """);

        assertThat(letter.text()).isEqualTo("It cost £3.");
        assertThat(letter.attachments())
                .containsExactly(
                        new Letter.Attachment("café receipt.pdf", "9 bytes"),
                        new Letter.Attachment("pictúre.png", "6 bytes"),
                        new Letter.Attachment("message.eml", "52 bytes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Dear Dorota,</p><p>thank&nbsp;you.</p>               | Dear Dorota,/thank you.
            <style>p{}</style>Calm &amp; &#8220;kind&#x201D;        | Calm & “kind”
            <head><title>x</title></head><body>one<br>two</body>    | one/two
            <SCRIPT>alert('</p>')</SCRIPT ><b>bold</b>               | bold
            <img src=https://evil.example/pixel onerror=alert(1)>me | me
            <!-- hidden --> A < B & C                                | A
            <script>never ends                                       | ''
            """)
    void aPageIsReadForItsWordsAlone(String page, String words) throws IOException {
        Letter letter = mime(HEAD + "Content-Type: text/html; charset=utf-8\n\n" + page);

        assertThat(letter.text().replaceAll("\n+", "/")).isEqualTo(words);
    }

    @Test
    void oldLettersAreReadThoughTheirTextSaysNothingOfThem() throws IOException {
        byte[] head = (HEAD + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] text = "Zoë paid 3 €".getBytes("windows-1252");
        byte[] both = java.util.Arrays.copyOf(head, head.length + text.length);
        System.arraycopy(text, 0, both, head.length, text.length);

        assertThat(read(both).text()).isEqualTo("Zoë paid 3 €");
    }

    @Test
    void aDateNobodyCanReadIsLeftOut() throws IOException {
        assertThat(mime(HEAD.replace("Thu, 12 Nov 2026 10:14:00 +0000", "soon") + "\nHello")
                        .sentAt())
                .isNull();
    }

    @Test
    void aLongOneIsShownToSomePointAndSaysSo() throws IOException {
        Letter letter = mime(HEAD + "Content-Type: text/plain\n\n" + "I listened. ".repeat(10_000));

        assertThat(letter.text()).hasSizeBetween(60_000, Letter.LONGEST_TEXT);
        assertThat(letter.goesOn()).isTrue();
    }

    @Test
    void partsWithinPartsWithoutEndAreLeftAlone() throws IOException {
        StringBuilder nested = new StringBuilder(HEAD);
        for (int depth = 0; depth < 5_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(depth);
            nested.append("\n\n--b").append(depth).append('\n');
        }

        assertThat(mime(nested.toString()).goesOn()).isTrue();
    }

    @Test
    void anEmailOfOutlookIsReadByItsProperties() throws IOException {
        Letter letter;
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry root = files.getRoot();
            wide(root, "__substg1.0_0037001F", "Late parcel");
            wide(root, "__substg1.0_0C1A001F", "Zoë Jones");
            wide(root, "__substg1.0_5D01001F", "zoe@example.org");
            wide(root, "__substg1.0_0E04001F", "Returns");
            wide(root, "__substg1.0_1000001F", "Thank you for “sorting” it.\r\n");
            put(root, "__properties_version1.0", sent(Instant.parse("2026-11-12T10:14:00Z")));
            DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
            wide(attached, "__substg1.0_3707001F", "receipt.pdf");
            put(attached, "__substg1.0_37010102", new byte[5_000]);
            letter = outlook(files);
        }

        assertThat(letter)
                .isEqualTo(new Letter(
                        "Zoë Jones <zoe@example.org>",
                        "Returns",
                        Instant.parse("2026-11-12T10:14:00Z"),
                        "Late parcel",
                        "Thank you for “sorting” it.",
                        false,
                        List.of(new Letter.Attachment("receipt.pdf", "5 KB"))));
    }

    @Test
    void anEmailOfOutlookWithAPageAloneIsReadForItsWords() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            put(files.getRoot(), "__properties_version1.0", new byte[32]);
            put(
                    files.getRoot(),
                    "__substg1.0_10130102",
                    "<p>Thank you</p><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

            assertThat(outlook(files).text()).isEqualTo("Thank you");
        }
    }

    private Letter mime(String email) throws IOException {
        return read(email.getBytes(StandardCharsets.UTF_8));
    }

    private Letter read(byte[] email) throws IOException {
        try (Bytes bytes = Bytes.of(Files.write(folder.resolve("email"), email))) {
            return MimeLetter.read(bytes);
        }
    }

    private Letter outlook(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        files.writeFilesystem(written);
        try (Bytes bytes = Bytes.of(Files.write(folder.resolve("email"), written.toByteArray()))) {
            return OutlookLetter.read(bytes);
        }
    }

    private static void wide(DirectoryEntry directory, String name, String text) throws IOException {
        put(directory, name, text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry directory, String name, byte[] content) throws IOException {
        directory.createDocument(name, new ByteArrayInputStream(content));
    }

    private static byte[] sent(Instant then) {
        return ByteBuffer.allocate(48)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(32, 0x0039_0040)
                .putLong(40, (then.getEpochSecond() + 11_644_473_600L) * 10_000_000L)
                .array();
    }
}
