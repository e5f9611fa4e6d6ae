package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.kinds.Recognition;
import org.countersign.portfolio.store.FileName;
import org.countersign.portfolio.store.Inbox;
import org.countersign.portfolio.store.Incoming;
import org.countersign.portfolio.store.Store;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;

/** How a file gets from a request into a draft: taken in, looked at, kept, and only then written down. */
@ApplicationScoped
public class Uploads {

    private final Inbox inbox;
    private final Recognition recognition;
    private final Store store;
    private final DraftFiles files;

    Uploads(Inbox inbox, Recognition recognition, Store store, DraftFiles files) {
        this.inbox = inbox;
        this.recognition = recognition;
        this.store = store;
        this.files = files;
    }

    /**
     * Adds a file to the learner's own draft. The same content under the same name is added once, however often it is
     * sent.
     *
     * @param name as the person's machine calls it
     */
    public Answer<EvidenceFile> add(Actor actor, PieceId piece, String name, InputStream content) throws IOException {
        Optional<Refusal> refusal = files.refusal(actor, piece);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        String shown = FileName.shown(name);
        Answer<Incoming> received = inbox.receive(content, shown);
        if (received instanceof Answer.Refused<Incoming> refused) {
            return refused.as();
        }
        try (Incoming incoming = received.orThrow()) {
            Answer<String> mediaType = recognition.mediaType(incoming.path(), shown);
            if (mediaType instanceof Answer.Refused<String> refused) {
                return refused.as();
            }
            store.keep(incoming);
            Answer<EvidenceFile> added = files.add(actor, piece, shown, mediaType.orThrow(), incoming);
            if (!(added instanceof Answer.Refused<EvidenceFile>)) {
                store.settle(incoming.sha256());
            }
            return added;
        }
    }
}
