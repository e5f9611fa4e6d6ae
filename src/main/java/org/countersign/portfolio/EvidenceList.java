package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.portfolio.evidence.EvidenceLine;
import org.countersign.portfolio.evidence.InWriting;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceState;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;

/** A learner's own evidence as a list, newest first. */
@ApplicationScoped
public class EvidenceList {

    private final InWriting inWriting;
    private final Decisions decisions;

    EvidenceList(InWriting inWriting, Decisions decisions) {
        this.inWriting = inWriting;
        this.decisions = decisions;
    }

    /** @param state only those; all where empty */
    @Transactional
    public List<EvidenceLine> of(Actor learner, Optional<PieceState> state, int offset, int size) {
        List<Piece> pieces = PieceRow.listed(learner.id(), state, offset, size);
        List<PieceId> ids = pieces.stream().map(Piece::id).toList();
        Map<PieceId, InWriting.Heading> drafts = inWriting.among(ids);
        Map<PieceId, PieceVersion> latest = VersionRow.latestOf(ids);
        Map<PieceId, Long> claims = ClaimRow.countOn(ids);
        var withdrawn = WithdrawalRow.among(ids);
        return pieces.stream()
                .map(piece -> line(
                        piece,
                        Optional.ofNullable(drafts.get(piece.id())),
                        Optional.ofNullable(latest.get(piece.id())),
                        claims.getOrDefault(piece.id(), 0L),
                        withdrawn.contains(piece.id())))
                .toList();
    }

    @Transactional
    public long count(PersonId learner, Optional<PieceState> state) {
        return PieceRow.countListed(learner, state);
    }

    private EvidenceLine line(
            Piece piece,
            Optional<InWriting.Heading> draft,
            Optional<PieceVersion> latest,
            long claims,
            boolean withdrawn) {
        int versions = latest.map(PieceVersion::number).orElse(0);
        return new EvidenceLine(
                piece.id(),
                piece.reference(),
                draft.map(InWriting.Heading::title)
                        .or(() -> latest.map(PieceVersion::title))
                        .orElse(""),
                withdrawn ? PieceState.WITHDRAWN : versions == 0 ? PieceState.DRAFT : PieceState.SUBMITTED,
                versions,
                versions == 0 ? draft.map(InWriting.Heading::claims).orElse(0) : claims,
                draft.isPresent(),
                draft.isEmpty() && versions > 0 && !withdrawn && decisions.nextVersionIsDue(piece.id(), versions),
                draft.map(InWriting.Heading::changedAt)
                        .or(() -> latest.map(PieceVersion::submittedAt))
                        .orElse(piece.startedAt()));
    }
}
