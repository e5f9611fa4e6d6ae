package org.countersign.portfolio.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.countersign.portfolio.kinds.Bytes;
import org.countersign.portfolio.store.FirstBytes;
import org.countersign.portfolio.store.Sizes;
import org.countersign.site.answers.Text;

/** An e-mail as mail programs save it (RFC 5322 and MIME), read once from its start. */
final class MimeLetter {

    /** No mail server lets a longer one pass. */
    private static final long LARGEST = 40L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int DEEPEST = 20;

    /** The others are many and long, and would be kept for nothing. */
    private static final Set<String> READ =
            Set.of("from", "to", "date", "subject", "content-type", "content-disposition");

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1024 * 1024)
            .setMaxHeaderLen(128 * 1024)
            .setMaxHeaderCount(2_000)
            .setMaxContentLen(-1)
            .build();

    private final Map<String, Field> head = new HashMap<>();
    private final Map<String, Field> part = new HashMap<>();
    private final List<Letter.Attachment> attachments = new ArrayList<>();
    private String plain;
    private String page;
    private boolean goesOn;

    private MimeLetter() {}

    static Letter read(Bytes file) throws IOException {
        MimeLetter letter = new MimeLetter();
        letter.goesOn = file.size() > LARGEST;
        try {
            letter.read(letter.goesOn ? new FirstBytes(file.from(0), LARGEST) : file.from(0));
        } catch (MimeException | MimeIOException broken) {
            // What was read before the place that cannot be read is shown.
            letter.goesOn = true;
        }
        return letter.letter();
    }

    private void read(InputStream in) throws IOException, MimeException {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        // An e-mail within it is an attachment like any other.
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        int parts = 0;
        int depth = 0;
        for (EntityState state = tokens.getState();
                state != EntityState.T_END_OF_STREAM && !goesOn(parts, depth);
                state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> part.clear();
                case T_FIELD ->
                    part.putIfAbsent(tokens.getField().getName().toLowerCase(Locale.ROOT), tokens.getField());
                case T_END_HEADER -> {
                    if (head.isEmpty()) {
                        head.putAll(part);
                    }
                }
                case T_START_MULTIPART -> depth++;
                case T_END_MULTIPART -> depth--;
                case T_BODY -> {
                    parts++;
                    body(tokens);
                }
                default -> {
                    // The text before and after the parts is for machines.
                }
            }
        }
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (READ.contains(name)) {
            part.putIfAbsent(name, field);
        }
    }

    private boolean goesOn(int parts, int depth) {
        goesOn |= parts > MOST_PARTS || depth > DEEPEST;
        return parts > MOST_PARTS || depth > DEEPEST;
    }

    private void body(MimeTokenStream tokens) throws IOException {
        String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        String name = name();
        boolean isText = name.isEmpty() && !isAttachment();
        if (isText && plain == null && type.equals("text/plain")) {
            plain = text(tokens);
        } else if (isText && page == null && type.equals("text/html")) {
            page = text(tokens);
        } else if (attachments.size() < Letter.MOST_ATTACHMENTS) {
            long size = tokens.getDecodedInputStream().transferTo(OutputStream.nullOutputStream());
            attachments.add(new Letter.Attachment(name.isEmpty() ? unnamed(type) : name, Sizes.read(size)));
        } else {
            goesOn = true;
        }
    }

    private static String unnamed(String type) {
        return type.equals("message/rfc822") ? "message.eml" : type;
    }

    private String text(MimeTokenStream tokens) throws IOException {
        InputStream in = tokens.getDecodedInputStream();
        byte[] bytes = in.readNBytes(Letter.LONGEST_TEXT);
        goesOn |= in.read() >= 0;
        return Charsets.read(bytes, tokens.getBodyDescriptor().getCharset());
    }

    private boolean isAttachment() {
        Field disposition = part.get("content-disposition");
        return disposition != null
                && ContentDispositionFieldLenientImpl.PARSER
                        .parse(disposition, DecodeMonitor.SILENT)
                        .isAttachment();
    }

    private String name() {
        Field disposition = part.get("content-disposition");
        Field type = part.get("content-type");
        String name = disposition == null
                ? null
                : ContentDispositionFieldLenientImpl.PARSER
                        .parse(disposition, DecodeMonitor.SILENT)
                        .getFilename();
        if (name == null && type != null) {
            name = ContentTypeFieldLenientImpl.PARSER
                    .parse(type, DecodeMonitor.SILENT)
                    .getParameter("name");
        }
        return line(name);
    }

    private Letter letter() {
        String text = plain != null ? plain : page != null ? PageText.of(page) : "";
        return new Letter(
                headline("from"),
                headline("to"),
                sentAt(),
                headline("subject"),
                Text.passage(text),
                goesOn,
                attachments);
    }

    private String headline(String name) {
        return head.containsKey(name) ? line(head.get(name).getBody()) : "";
    }

    private Instant sentAt() {
        Field field = head.get("date");
        Date date = field == null
                ? null
                : DateTimeFieldLenientImpl.PARSER
                        .parse(field, DecodeMonitor.SILENT)
                        .getDate();
        return date == null ? null : date.toInstant();
    }

    private static String line(String written) {
        return written == null ? "" : Text.line(DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT));
    }
}
