package org.countersign.portfolio.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.looks.Looks;
import org.countersign.portfolio.mail.Letters;
import org.countersign.portfolio.store.FileProof;
import org.countersign.portfolio.store.Store;

/** The files of evidence as every page shows them, whoever reads it; of a text, its beginning. */
@ApplicationScoped
public class ShownFiles {

    /** Some twenty printed pages; whoever wants more downloads it. */
    private static final int LONGEST = 64 * 1024;

    private final Contents contents;
    private final Store store;
    private final Letters letters;
    private final Looks looks;
    private final FileProof proof;

    ShownFiles(Contents contents, Store store, Letters letters, Looks looks, FileProof proof) {
        this.contents = contents;
        this.store = store;
        this.letters = letters;
        this.looks = looks;
        this.proof = proof;
    }

    /** The files of one version, in their order. */
    public List<ShownFile> of(Portfolios.Submitted submitted, PieceVersion version) {
        return contents.of(submitted, version).stream().map(this::of).toList();
    }

    private ShownFile of(Content content) {
        boolean changed = isChanged(content);
        boolean isText = !changed && content.type().showing() == FileType.Showing.TEXT;
        return new ShownFile(
                content,
                isText ? beginning(content) : null,
                isText && content.file().size() > LONGEST,
                changed ? null : letters.in(content.file()).orElse(null),
                looks.at(content.file()),
                changed);
    }

    /** What is read into the page is compared for it; of the rest, which is handed out on its own, it may be known. */
    private boolean isChanged(Content content) {
        String sha256 = content.file().sha256();
        boolean isRead = content.type().showing() == FileType.Showing.TEXT
                || content.type().showing() == FileType.Showing.EMAIL;
        return isRead ? proof.sinceStart(sha256) != FileProof.Found.AS_GIVEN : proof.isKnownToDiffer(sha256);
    }

    private String beginning(Content content) {
        Charset written = Charset.forName(
                MediaType.valueOf(content.file().mediaType()).getParameters().get("charset"));
        try (InputStream in = store.read(content.file().sha256(), 0, LONGEST).orElseGet(InputStream::nullInputStream)) {
            byte[] bytes = in.readAllBytes();
            CharBuffer text = CharBuffer.allocate(bytes.length);
            // Not told that this is the end, the decoder leaves out a character that was cut in two.
            written.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes), text, false);
            return text.flip().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
