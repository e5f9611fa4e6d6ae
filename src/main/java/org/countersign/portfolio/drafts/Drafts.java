package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.countersign.portfolio.Decisions;
import org.countersign.portfolio.Pieces;
import org.countersign.portfolio.Versions;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** What learners are writing. To everybody else a draft is not there. */
@ApplicationScoped
public class Drafts {

    private final Decisions decisions;
    private final NextVersion nextVersion;
    private final DraftFiles files;
    private final CentreClock clock;

    Drafts(Decisions decisions, NextVersion nextVersion, DraftFiles files, CentreClock clock) {
        this.decisions = decisions;
        this.nextVersion = nextVersion;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public Optional<Draft> find(Actor actor, PieceId id) {
        return Pieces.own(actor, id).flatMap(piece -> DraftRow.of(id).map(row -> fact(piece, row)));
    }

    /** Whether nobody has a piece of this id yet. */
    @Transactional
    public boolean isUnknown(PieceId id) {
        return Pieces.find(id).isEmpty();
    }

    /** Whether the piece is being written on. */
    @Transactional
    public boolean has(PieceId id) {
        return DraftRow.of(id).isPresent();
    }

    /** A file of the learner's own draft. */
    @Transactional
    public Optional<DraftFile> file(Actor actor, UUID fileId) {
        return DraftFileRow.withId(fileId)
                .flatMap(row -> Pieces.own(actor, row.piece()).map(piece -> new DraftFile(piece, row.file())));
    }

    /** @param key made by who sends it, and the id of the piece */
    public record ToStart(FormKey key, Typed typed) {}

    /** @param basedOn the revision it was typed over; 0 for the first save */
    public record ToSave(int basedOn, Typed typed) {}

    /** Begins a piece with what is typed so far; the same key again gives the same piece. */
    @Transactional
    public Answer<Draft> start(Actor actor, Unread<ToStart> unread) {
        return actor.is(Role.LEARNER)
                ? unread.read()
                        .then(start -> save(
                                actor,
                                new PieceId(start.key().value()),
                                Unread.of(new ToSave(Draft.UNSAVED, start.typed()))))
                : Answer.refused(Refusal.notFound());
    }

    /**
     * Keeps what was typed, right or wrong. The first save gives the piece its number. Refused where a newer revision than it
     * was typed over says something else.
     *
     * @param id made by the form
     */
    @Transactional
    public Answer<Draft> save(Actor actor, PieceId id, Unread<ToSave> unread) {
        if (!actor.is(Role.LEARNER)) {
            return Answer.refused(Refusal.notFound());
        }
        return Pieces.find(id).map(piece -> saveOver(actor, piece, unread)).orElseGet(() -> unread.read()
                .then(save -> saveFirst(actor, id, save)));
    }

    private Answer<Draft> saveFirst(Actor actor, PieceId id, ToSave save) {
        if (save.basedOn() != Draft.UNSAVED) {
            return Answer.refused(Refusal.notFound());
        }
        Pieces.takeTurn(actor.id());
        return Pieces.find(id)
                .map(piece -> saveOver(actor, piece, Unread.of(save)))
                .orElseGet(() -> Answer.done(start(actor, id, save.typed())));
    }

    private Answer<Draft> saveOver(Actor actor, Piece piece, Unread<ToSave> unread) {
        return Pieces.isOwn(actor, piece)
                ? unread.read().then(save -> overwrite(piece, save.basedOn(), save.typed()))
                : Answer.refused(Refusal.notFound());
    }

    private Draft start(Actor actor, PieceId id, Typed typed) {
        Piece piece = Pieces.start(actor.id(), id, clock.now());
        DraftRow row = DraftRow.first(id, typed, clock.now());
        row.persist();
        return fact(piece, row);
    }

    private Answer<Draft> overwrite(Piece piece, int basedOn, Typed typed) {
        Optional<DraftRow> draft = DraftRow.lock(piece.id());
        if (draft.isEmpty()) {
            return Answer.refused(DraftRefusal.NO_DRAFT.refusal(piece.reference()));
        }
        DraftRow row = draft.get();
        if (!row.typed().equals(typed)) {
            if (row.revision() != basedOn) {
                return Answer.refused(DraftRefusal.DRAFT_CHANGED.refusal());
            }
            row.write(typed, clock.now());
        }
        return Answer.done(fact(piece, row));
    }

    /** Throws away what was not submitted; the number is not used again. */
    @Transactional
    public Answer<Piece> discard(Actor actor, PieceId id) {
        Optional<Piece> piece = Pieces.own(actor, id);
        if (piece.isEmpty()) {
            return Answer.refused(Refusal.notFound());
        }
        DraftRow.lock(id).ifPresent(row -> {
            files.removeAll(id);
            row.delete();
        });
        return Answer.done(piece.get());
    }

    /** Begins the next version with what the latest says and with the claims that were not met; again, it is the same. */
    @Transactional
    public Answer<Draft> startNextVersion(Actor actor, PieceId id) {
        Optional<Piece> found = Pieces.own(actor, id);
        int latest = Versions.latestNumber(id);
        if (found.isEmpty() || latest == 0) {
            return Answer.refused(Refusal.notFound());
        }
        Piece piece = found.get();
        Pieces.takeTurn(actor.id());
        Optional<DraftRow> draft = DraftRow.of(id);
        if (draft.isPresent()) {
            return Answer.done(fact(piece, draft.get()));
        }
        Optional<Refusal> withdrawn = Pieces.withdrawn(piece);
        if (withdrawn.isPresent()) {
            return Answer.refused(withdrawn.get());
        }
        if (!decisions.nextVersionIsDue(id, latest)) {
            return Answer.refused(DraftRefusal.NEXT_VERSION_NOT_DUE.refusal(piece.reference()));
        }
        return Answer.done(fact(piece, nextVersion.start(piece)));
    }

    /** Takes a file out of the draft; gone already is as good. */
    @Transactional
    public Answer<Draft> removeFile(Actor actor, PieceId id, UUID fileId) {
        return Answer.found(
                Pieces.own(actor, id).flatMap(piece -> DraftRow.lock(id).map(row -> {
                    DraftFileRow.withId(fileId)
                            .filter(file -> file.piece().equals(id))
                            .ifPresent(files::remove);
                    return fact(piece, row);
                })));
    }

    private static Draft fact(Piece piece, DraftRow row) {
        return new Draft(
                piece,
                Versions.latestNumber(piece.id()) + 1,
                row.revision(),
                row.typed(),
                DraftFileRow.of(piece.id()),
                row.changedAt());
    }
}
