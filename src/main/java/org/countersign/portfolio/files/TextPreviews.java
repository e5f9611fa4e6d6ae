package org.countersign.portfolio.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.countersign.portfolio.store.FileType;
import org.countersign.portfolio.store.Store;

/** The beginning of a text file, to be read within a page. */
@ApplicationScoped
public class TextPreviews {

    /** Some twenty printed pages; whoever wants more downloads it. */
    private static final int LONGEST = 64 * 1024;

    private final Store store;

    TextPreviews(Store store) {
        this.store = store;
    }

    /** @param goesOn whether there is more of it */
    public record Preview(String text, boolean goesOn) {}

    /** Empty for what is no text. */
    public Optional<Preview> of(Content content) {
        if (content.type().showing() != FileType.Showing.TEXT) {
            return Optional.empty();
        }
        Charset written = Charset.forName(
                MediaType.valueOf(content.file().mediaType()).getParameters().get("charset"));
        try (InputStream in = store.read(content.file().sha256(), 0, LONGEST).orElseGet(InputStream::nullInputStream)) {
            String text = new String(in.readAllBytes(), written);
            return Optional.of(new Preview(text, content.file().size() > LONGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
