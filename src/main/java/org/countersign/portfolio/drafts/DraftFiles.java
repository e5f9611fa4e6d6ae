package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.portfolio.Pieces;
import org.countersign.portfolio.Versions;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.store.EvidenceLimits;
import org.countersign.portfolio.store.Incoming;
import org.countersign.portfolio.store.Store;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.jboss.logging.Logger;

/** The rows of files kept with a draft. A file is in the store before its row is written. */
@ApplicationScoped
class DraftFiles implements Store.References {

    private static final Logger LOG = Logger.getLogger(DraftFiles.class);

    private final Store store;
    private final EvidenceLimits limits;
    private final CentreClock clock;
    private final TransactionSynchronizationRegistry transaction;

    DraftFiles(Store store, EvidenceLimits limits, CentreClock clock, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Why no file can be added now, asked before one is read. */
    @Transactional
    Optional<Refusal> refusal(Actor learner, PieceId id) {
        Optional<Piece> piece = Pieces.own(learner, id);
        if (piece.isEmpty()) {
            return Optional.of(Refusal.notFound());
        }
        return DraftRow.of(id).isEmpty()
                ? Optional.of(DraftRefusal.NO_DRAFT.refusal(piece.get().reference()))
                : Optional.empty();
    }

    /** The same content under the same name is added to a draft once, however often it is sent. */
    @Transactional
    Answer<EvidenceFile> add(Actor learner, PieceId id, String name, String mediaType, Incoming kept) {
        Optional<Piece> piece = Pieces.own(learner, id);
        if (piece.isEmpty()) {
            return Answer.refused(Refusal.notFound());
        }
        if (DraftRow.lock(id).isEmpty()) {
            return Answer.refused(DraftRefusal.NO_DRAFT.refusal(piece.get().reference()));
        }
        UUID fileId = idOf(id, Versions.latestNumber(id) + 1, kept.sha256(), name);
        List<EvidenceFile> before = DraftFileRow.of(id);
        Optional<EvidenceFile> same =
                before.stream().filter(file -> file.id().equals(fileId)).findFirst();
        if (same.isPresent()) {
            return Answer.done(same.get());
        }
        if (before.size() >= limits.mostFiles()) {
            return Answer.refused(DraftRefusal.TOO_MANY_FILES.refusal(name, limits.mostFiles()));
        }
        EvidenceFile file = new EvidenceFile(fileId, name, mediaType, kept.size(), kept.sha256());
        new DraftFileRow(id, file, clock.now()).persist();
        return Answer.done(file);
    }

    @Override
    public Set<String> among(Collection<String> digests) {
        return Set.copyOf(DraftFileRow.named(digests));
    }

    @Override
    public Set<String> all() {
        return Set.copyOf(DraftFileRow.allNamed());
    }

    /** Takes it out of its draft. Its content may go once that is committed, unless another row names it. */
    void remove(DraftFileRow file) {
        String sha256 = file.file().sha256();
        file.delete();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before it is committed.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    release(sha256);
                }
            }
        });
    }

    void removeAll(PieceId piece) {
        DraftFileRow.rowsOf(piece).forEach(this::remove);
    }

    private void release(String sha256) {
        try {
            store.release(sha256);
        } catch (IOException unwritable) {
            LOG.warn("A file that was thrown away stays in the data folder, and is told at the next start", unwritable);
        }
    }

    static UUID idOf(PieceId piece, int version, String sha256, String name) {
        String all = String.join("\n", piece.toString(), Integer.toString(version), sha256, name);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
