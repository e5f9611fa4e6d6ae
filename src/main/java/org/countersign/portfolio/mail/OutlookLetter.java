package org.countersign.portfolio.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.portfolio.kinds.Bytes;
import org.countersign.portfolio.kinds.CompoundFile;
import org.countersign.portfolio.store.Sizes;
import org.countersign.site.answers.Text;

/**
 * An e-mail as Outlook saves it ([MS-OXMSG]): a stream for each property, named by its number and its type. Only those
 * shown are read, so an attachment of any size costs nothing.
 */
final class OutlookLetter {

    private static final String SUBJECT = "0037";
    private static final String SENDER_NAME = "0C1A";
    private static final String SENDER_SMTP = "5D01";
    private static final String SENDER_ADDRESS = "0C1F";
    private static final String TO = "0E04";
    private static final String BODY = "1000";
    private static final String PAGE = "1013";
    private static final String LONG_NAME = "3707";
    private static final String SHORT_NAME = "3704";
    private static final String SHOWN_NAME = "3001";
    private static final String CONTENT = "3701";

    private static final int SENT = 0x0039_0040;
    private static final int DELIVERED = 0x0E06_0040;

    private static final String PROPERTIES = "__properties_version1.0";
    private static final int PROPERTIES_HEAD = 32;
    private static final int PROPERTY = 16;

    /** From the first day of 1601, in steps of a ten-millionth of a second. */
    private static final long SECONDS_TO_1970 = 11_644_473_600L;

    private static final long STEPS_IN_A_SECOND = 10_000_000L;

    private static final int LONGEST_LINE = 8 * 1024;

    private final CompoundFile file;

    private OutlookLetter(CompoundFile file) {
        this.file = file;
    }

    static Letter read(Bytes bytes) throws IOException {
        CompoundFile file = new CompoundFile(bytes);
        return new OutlookLetter(file).letter(file.root());
    }

    private Letter letter(List<CompoundFile.Entry> root) throws IOException {
        String text = text(root, BODY, Letter.LONGEST_TEXT).orElse("");
        if (text.isBlank()) {
            text = page(root).map(PageText::of).orElse("");
        }
        return new Letter(
                sender(root),
                line(root, TO),
                sentAt(root),
                line(root, SUBJECT),
                Text.passage(text),
                isLong(root),
                attachments(root));
    }

    private String sender(List<CompoundFile.Entry> root) throws IOException {
        String name = line(root, SENDER_NAME);
        String address = line(root, SENDER_SMTP);
        if (address.isEmpty()) {
            String other = line(root, SENDER_ADDRESS);
            // Within a company it is a path in its directory, which says nothing to anybody.
            address = other.contains("@") ? other : "";
        }
        return address.isEmpty() || address.equals(name) ? name : (name + " <" + address + ">").strip();
    }

    private Optional<String> page(List<CompoundFile.Entry> root) throws IOException {
        Optional<byte[]> bytes = bytes(root, "__substg1.0_" + PAGE + "0102", Letter.LONGEST_TEXT);
        return bytes.isPresent() ? bytes.map(read -> Charsets.read(read, null)) : text(root, PAGE, Letter.LONGEST_TEXT);
    }

    private static boolean isLong(List<CompoundFile.Entry> root) {
        return stream(root, "__substg1.0_" + BODY + "001F")
                .filter(body -> body.size() > Letter.LONGEST_TEXT)
                .isPresent();
    }

    private Instant sentAt(List<CompoundFile.Entry> root) throws IOException {
        byte[] bytes = bytes(root, PROPERTIES, LONGEST_LINE).orElse(new byte[0]);
        ByteBuffer properties = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Instant delivered = null;
        for (int at = PROPERTIES_HEAD; at + PROPERTY <= bytes.length; at += PROPERTY) {
            int tag = properties.getInt(at);
            if (tag == SENT || tag == DELIVERED) {
                long steps = properties.getLong(at + 8);
                Instant then = Instant.ofEpochSecond(steps / STEPS_IN_A_SECOND - SECONDS_TO_1970);
                if (tag == SENT) {
                    return then;
                }
                delivered = then;
            }
        }
        return delivered;
    }

    private List<Letter.Attachment> attachments(List<CompoundFile.Entry> root) throws IOException {
        List<Letter.Attachment> attachments = new ArrayList<>();
        for (CompoundFile.Entry entry : root) {
            if (entry.isFolder()
                    && entry.name().startsWith("__attach_version1.0_")
                    && attachments.size() < Letter.MOST_ATTACHMENTS) {
                List<CompoundFile.Entry> attached = file.in(entry);
                long size = stream(attached, "__substg1.0_" + CONTENT + "0102")
                        .map(CompoundFile.Entry::size)
                        .orElse(0L);
                attachments.add(new Letter.Attachment(name(attached), Sizes.read(size)));
            }
        }
        return attachments;
    }

    private String name(List<CompoundFile.Entry> attached) throws IOException {
        for (String property : List.of(LONG_NAME, SHORT_NAME, SHOWN_NAME)) {
            String name = line(attached, property);
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "-";
    }

    private String line(List<CompoundFile.Entry> folder, String property) throws IOException {
        return Text.line(text(folder, property, LONGEST_LINE).orElse(""));
    }

    /** In two bytes a character, or in older ones in one. */
    private Optional<String> text(List<CompoundFile.Entry> folder, String property, int most) throws IOException {
        Optional<byte[]> wide = bytes(folder, "__substg1.0_" + property + "001F", most);
        return wide.isPresent()
                ? wide.map(bytes -> new String(bytes, StandardCharsets.UTF_16LE))
                : bytes(folder, "__substg1.0_" + property + "001E", most)
                        .map(bytes -> new String(bytes, Charset.forName("windows-1252")));
    }

    private Optional<byte[]> bytes(List<CompoundFile.Entry> folder, String name, int most) throws IOException {
        Optional<CompoundFile.Entry> stream = stream(folder, name);
        return stream.isPresent() ? Optional.of(file.content(stream.get(), most)) : Optional.empty();
    }

    private static Optional<CompoundFile.Entry> stream(List<CompoundFile.Entry> folder, String name) {
        return folder.stream()
                .filter(entry -> entry.isStream() && entry.name().equals(name))
                .findFirst();
    }
}
