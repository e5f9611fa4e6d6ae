package org.countersign.portfolio.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.kinds.Bytes;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.store.Store;
import org.jboss.logging.Logger;

/** The e-mails among the files of evidence. */
@ApplicationScoped
public class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class);

    private final Store store;

    Letters(Store store) {
        this.store = store;
    }

    /** Empty for what is no e-mail, and for one that cannot be read. */
    public Optional<Letter> in(EvidenceFile file) {
        Optional<FileType> type =
                FileType.of(file.mediaType()).filter(known -> known.showing() == FileType.Showing.EMAIL);
        try {
            return type.isPresent() ? read(type.get(), file) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "The e-mail %s could not be read.", file.id());
            return Optional.empty();
        }
    }

    private Optional<Letter> read(FileType type, EvidenceFile file) throws IOException {
        Optional<FileChannel> channel = store.open(file.sha256());
        if (channel.isEmpty()) {
            return Optional.empty();
        }
        try (Bytes bytes = new Bytes(channel.get())) {
            return Optional.of(type == FileType.OUTLOOK_EMAIL ? OutlookLetter.read(bytes) : MimeLetter.read(bytes));
        }
    }
}
