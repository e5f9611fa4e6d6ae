package org.countersign.site.arrival;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** A form in parts, taken apart as it comes: its files on the disk, where they are wanted at all, and its text beside them. */
final class FormInParts implements ArrivingBody, MultipartParser.PartHandler {

    /**
     * How it may be.
     *
     * @param text of all its fields together, in bytes
     * @param besides what is neither text nor content of a file: names and boundaries
     * @param keepsFiles or of each nothing but its name
     */
    record Limits(int fields, long text, long besides, boolean keepsFiles) {}

    /** @param fileName null for a field */
    private record Part(String name, String fileName, CaseInsensitiveMap<String> headers, Overflow content) {

        boolean isFile() {
            return fileName != null;
        }
    }

    private final Path folder;
    private final Limits limits;
    private final MultipartParser.ParseState parser;
    private final List<Part> parts = new ArrayList<>();
    private Part coming;
    private long text;
    private long besides;
    private boolean dropped;

    FormInParts(Path folder, String boundary, Limits limits) {
        this.folder = folder;
        this.limits = limits;
        this.parser = MultipartParser.beginParse(
                this, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
    }

    /** What is in a chunk is known only when it is taken apart. */
    @Override
    public boolean takesAtOnce(byte[] chunk) {
        return false;
    }

    @Override
    public synchronized void take(byte[] chunk) throws IOException {
        if (dropped) {
            return;
        }
        besides += chunk.length;
        parser.parse(ByteBuffer.wrap(chunk));
        refuse(besides > limits.besides());
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        String disposition = String.valueOf(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION));
        coming = new Part(
                disposition.startsWith("form-data")
                        ? HeaderUtil.extractQuotedValueFromHeader(disposition, "name")
                        : null,
                HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename"),
                headers,
                new Overflow(folder));
        if (coming.name() != null) {
            parts.add(coming);
        }
        refuse(parts.size() > limits.fields());
    }

    @Override
    public void data(ByteBuffer buffer) throws IOException {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        besides -= bytes.length;
        if (!coming.isFile()) {
            text += bytes.length;
            refuse(text > limits.text());
        }
        if (coming.name() != null && (limits.keepsFiles() || !coming.isFile())) {
            coming.content().write(bytes, 0, bytes.length);
        }
    }

    @Override
    public void endPart() {
        try {
            coming.content().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(boolean tooLarge) {
        if (tooLarge) {
            throw new WebApplicationException(413);
        }
    }

    @Override
    public synchronized long text() {
        return text;
    }

    @Override
    public void handTo(ResteasyReactiveRequestContext request) throws IOException {
        request.setFormData(form());
        request.setInputStream(InputStream.nullInputStream());
    }

    @Override
    public synchronized FormData form() throws IOException {
        if (!parser.isComplete()) {
            throw new WebApplicationException(400);
        }
        FormData form = new FormData(limits.fields());
        for (Part part : parts) {
            if (part.isFile()) {
                addFile(form, part);
            } else {
                form.add(part.name(), read(part), part.headers());
            }
        }
        return form;
    }

    private void addFile(FormData form, Part part) throws IOException {
        if (limits.keepsFiles()) {
            form.add(part.name(), part.content().file(), part.fileName(), part.headers());
        } else {
            form.add(part.name(), new byte[0], part.fileName(), part.headers());
        }
    }

    private static String read(Part part) throws IOException {
        String type = String.valueOf(part.headers().getFirst(HttpHeaders.CONTENT_TYPE));
        String charset = HeaderUtil.extractQuotedValueFromHeader(type, "charset");
        try (InputStream in = part.content().read()) {
            return new String(in.readAllBytes(), charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
        }
    }

    @Override
    public synchronized void drop() {
        dropped = true;
        for (Part part : parts) {
            part.content().drop();
        }
        parts.clear();
    }
}
