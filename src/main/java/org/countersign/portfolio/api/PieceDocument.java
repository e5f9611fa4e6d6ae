package org.countersign.portfolio.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.Marked;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.MarkedOccasion;
import org.countersign.portfolio.evidence.PieceState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submitted piece as JSON, with all its versions and those of its claims that this person may see. */
@Schema(name = "Piece")
record PieceDocument(
        UUID id,
        @Schema(examples = "E03") String reference,
        UUID learner,
        PieceState state,
        List<VersionDocument> versions,
        List<ClaimDocument> claims) {

    static PieceDocument of(Portfolios.Submitted submitted, FileDocuments files, Marked marked) {
        return new PieceDocument(
                submitted.piece().id().value(),
                submitted.piece().reference(),
                submitted.piece().learner().value(),
                submitted.withdrawn() ? PieceState.WITHDRAWN : PieceState.SUBMITTED,
                submitted.versions().stream()
                        .map(version -> VersionDocument.of(version, files, marked))
                        .toList(),
                submitted.claims().stream().map(ClaimDocument::of).toList());
    }

    /** One claim as JSON. */
    @Schema(name = "Claim")
    record ClaimDocument(
            UUID id,
            UUID enrolment,
            @Schema(examples = "1") int version,
            @Schema(examples = "C4.2.4") String criterion,
            @Schema(examples = "page 2") String locator,

            @Schema(description = "What was marked with this claim, besides what the version says itself")
            List<MarkedOccasion> occasions,

            Instant claimedAt) {

        static ClaimDocument of(Claim claim) {
            return new ClaimDocument(
                    claim.id().value(),
                    claim.enrolment().value(),
                    claim.version(),
                    claim.criterion(),
                    claim.locator(),
                    claim.occasions(),
                    claim.claimedAt());
        }
    }
}
