package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.Decisions;
import org.countersign.portfolio.Pieces;
import org.countersign.portfolio.PortfolioEntries;
import org.countersign.portfolio.Turns;
import org.countersign.portfolio.Versions;
import org.countersign.portfolio.claims.ClaimReading;
import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.store.FileName;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** How a draft becomes evidence: a version with its occasions, files and claims, which nobody edits. */
@ApplicationScoped
public class Submissions {

    private final Turns turns;
    private final DraftReadings readings;
    private final Decisions decisions;
    private final PortfolioEntries entries;
    private final CentreClock clock;

    Submissions(Turns turns, DraftReadings readings, Decisions decisions, PortfolioEntries entries, CentreClock clock) {
        this.turns = turns;
        this.readings = readings;
        this.decisions = decisions;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * That a draft be submitted.
     *
     * @param version made by the form; the same id again gives the same version
     * @param revision of the draft the learner has in view
     */
    public record ToSubmit(UUID version, int revision) {

        public static Answer<ToSubmit> read(String key, int revision) {
            return FormKey.of(key).map(formKey -> new ToSubmit(formKey.value(), revision));
        }
    }

    /** Submits the saved draft as the next version; everything that is wrong with it is said together. */
    @Transactional
    public Answer<PieceVersion> submit(Actor actor, PieceId id, Unread<ToSubmit> unread) {
        return Answer.found(Pieces.own(actor, id))
                .then(piece -> unread.read().then(what -> submit(actor, piece, what.version(), what.revision())));
    }

    private Answer<PieceVersion> submit(Actor actor, Piece piece, UUID versionId, int revision) {
        PieceId pieceId = piece.id();
        Optional<Typed> typed = DraftRow.typedAt(pieceId, revision);
        List<EnrolmentId> claimedIn =
                typed.map(text -> readings.of(piece, text).enrolments()).orElse(List.of());
        turns.take(claimedIn);
        Optional<DraftRow> draft = DraftRow.lock(pieceId);
        Optional<PieceVersion> before = Versions.withId(versionId);
        if (before.isPresent()) {
            return sentBefore(before.get(), pieceId, row -> row.isOf(revision));
        }
        if (draft.isEmpty()) {
            return Answer.refused(DraftRefusal.NO_DRAFT.refusal(piece.reference()));
        }
        if (typed.isEmpty() || draft.get().revision() != revision) {
            return Answer.refused(DraftRefusal.DRAFT_CHANGED.refusal());
        }
        return submit(actor, versionId, piece, draft.get());
    }

    /**
     * What a form with this key made when it was submitted before, so that sending it again needs nothing more; refused
     * where it says something else by now, and empty where it was not submitted.
     *
     * @param files names of those sent with it, as the person's machine calls them
     */
    @Transactional
    public Optional<Answer<PieceVersion>> before(
            Actor actor, UUID versionId, PieceId pieceId, Typed typed, List<String> files) {
        return Pieces.own(actor, pieceId)
                .flatMap(piece -> Versions.withId(versionId))
                .map(there -> sentBefore(there, pieceId, row -> row.isOf(typed) && hasAll(there, files)));
    }

    private static boolean hasAll(PieceVersion there, List<String> files) {
        Set<String> names = there.files().stream().map(EvidenceFile::name).collect(Collectors.toSet());
        return files.stream().map(FileName::shown).allMatch(names::contains);
    }

    private static Answer<PieceVersion> sentBefore(
            PieceVersion there, PieceId piece, Predicate<SubmissionRow> isTheSame) {
        boolean same = there.piece().equals(piece)
                && SubmissionRow.withId(there.id()).filter(isTheSame.negate()).isEmpty();
        return same ? Answer.done(there) : Answer.refused(FormKey.taken());
    }

    private Answer<PieceVersion> submit(Actor actor, UUID versionId, Piece piece, DraftRow draft) {
        int latest = Versions.latestNumber(piece.id());
        Reading reading = readings.of(piece, draft.typed());
        Optional<Refusal> refusal = refusal(piece, latest, reading.enrolments());
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        if (!reading.refusals().isEmpty()) {
            return Answer.refused(reading.refusals());
        }
        PieceVersion version = new PieceVersion(
                versionId,
                piece.id(),
                latest + 1,
                draft.typed().title(),
                reading.chosenMethod().orElseThrow(),
                draft.typed().account(),
                reading.occasions(),
                DraftFileRow.of(piece.id()),
                Declaration.AUTHENTICITY.words(),
                Author.LEARNER,
                Optional.empty(),
                clock.now());
        SubmissionRow submission = SubmissionRow.of(versionId, draft);
        DraftFileRow.deleteAllOf(piece.id());
        draft.delete();
        entries.add(
                actor,
                version,
                reading.claims().stream()
                        .map(ClaimReading.CriterionClaim::claiming)
                        .toList());
        submission.persist();
        return Answer.done(version);
    }

    private Optional<Refusal> refusal(Piece piece, int latest, List<EnrolmentId> claimedIn) {
        Optional<Refusal> withdrawn = Pieces.withdrawn(piece);
        if (withdrawn.isPresent()) {
            return withdrawn;
        }
        if (latest > 0 && !decisions.nextVersionIsDue(piece.id(), latest)) {
            return Optional.of(DraftRefusal.NEXT_VERSION_NOT_DUE.refusal(piece.reference()));
        }
        return decisions.closed(claimedIn);
    }
}
