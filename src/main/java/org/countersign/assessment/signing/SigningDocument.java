package org.countersign.assessment.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.standards.Signatory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that was signed, voided, released and noted in one unit, each list in the order it was recorded. */
@Schema(name = "UnitSigning")
record SigningDocument(
        @Schema(examples = "7d0b4f0e-52b4-4c60-9f5b-0a4fd8e3a111")
        UUID enrolment,

        @Schema(
                description = "SHA-256 of the state that would be signed now; send it back as seen",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String digest,

        @Schema(description = "The words signed under") String statement,

        @Schema(description = "The statement is the centre's wording, not the standard's")
        boolean centresWording,

        @Schema(
                description =
                        "A signature stands over another state than the present one and nobody reopened the unit, or"
                                + " something in it was put in or changed outside the program")
        boolean changedOutside,

        @Schema(
                description = "What that is, by name; facts, signatures, files and the kept text of what was signed are"
                        + " compared each time")
        List<String> changedThings,

        @Schema(description = "Claims that nobody has decided on; whoever signs names them under withoutDeciding")
        List<UndecidedDocument> undecided,

        @Schema(description = "Void ones too") List<SignatureDocument> signatures,
        List<ReopeningDocument> reopenings,
        List<ReleaseDocument> releases,
        List<NoteDocument> notes) {

    static SigningDocument of(Unit unit, String digest, List<String> changes, List<Note> notes) {
        Signatures signatures = unit.signatures();
        return new SigningDocument(
                unit.enrolment().id().value(),
                digest,
                unit.signOff().form().statement(),
                unit.signOff().centresWording(),
                !changes.isEmpty() || signatures.signatureChangedOutside() || signatures.changedFrom(digest),
                changes,
                unit.report().undecided().stream().map(UndecidedDocument::of).toList(),
                signatures.declarations().stream()
                        .map(declaration -> SignatureDocument.of(declaration, signatures))
                        .toList(),
                signatures.reopenings().stream().map(ReopeningDocument::of).toList(),
                signatures.releases().stream().map(ReleaseDocument::of).toList(),
                notes.stream().map(NoteDocument::of).toList());
    }

    /** A claim that waits for a decision. */
    @Schema(name = "UndecidedClaim")
    record UndecidedDocument(
            UUID claim,
            @Schema(examples = "E05") String reference,
            @Schema(examples = "C4.1.2") String criterion) {

        static UndecidedDocument of(ClaimReport claim) {
            return new UndecidedDocument(claim.claimId(), claim.reference(), claim.criterion());
        }
    }

    /** One signature, standing or void. */
    @Schema(name = "Signature")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignatureDocument(
            UUID id,
            Signatory signatory,
            UUID by,
            @Schema(examples = "2026-11-12") LocalDate signedOn,
            Instant recordedAt,

            @Schema(description = "What was signed, to be read under states")
            String stateDigest,

            String statement,

            @Schema(description = "Somebody else had reset the person's password in the 24 hours before")
            boolean afterReset,

            @Schema(description = "The journal does not tell of it as it stands here: nobody gave it so")
            boolean changedOutside,

            @Schema(description = "The reopening that made it void; absent while it stands")
            UUID voidedBy) {

        static SignatureDocument of(Declaration declaration, Signatures signatures) {
            return new SignatureDocument(
                    declaration.id(),
                    declaration.signatory(),
                    declaration.by().value(),
                    declaration.signedOn(),
                    declaration.recordedAt(),
                    declaration.stateDigest(),
                    declaration.statement(),
                    declaration.afterReset(),
                    !signatures.isAsGiven(declaration),
                    signatures.voidedBy(declaration).map(Reopening::id).orElse(null));
        }
    }

    @Schema(name = "Reopening")
    record ReopeningDocument(
            UUID id,

            @Schema(description = "As what the person reopened it")
            Reopener as,

            @Schema(examples = "The assessor confirmed a context by mistake.")
            String reason,

            UUID by,
            Instant recordedAt) {

        static ReopeningDocument of(Reopening reopening) {
            return new ReopeningDocument(
                    reopening.id(),
                    reopening.as(),
                    reopening.reason(),
                    reopening.by().value(),
                    reopening.recordedAt());
        }
    }

    /** Let go without sampling; never called verified. */
    @Schema(name = "Release")
    record ReleaseDocument(
            UUID id,

            @Schema(examples = "Outside this quarter's sampling plan.")
            String reason,

            String stateDigest,
            UUID by,
            @Schema(examples = "2026-11-14") LocalDate releasedOn,
            Instant recordedAt) {

        static ReleaseDocument of(Release release) {
            return new ReleaseDocument(
                    release.id(),
                    release.reason(),
                    release.stateDigest(),
                    release.by().value(),
                    release.releasedOn(),
                    release.recordedAt());
        }
    }

    /** A line under Notes/Comments of the record. */
    @Schema(name = "Note")
    record NoteDocument(
            UUID id, @Schema(examples = "No actions.") String note, UUID by, Instant recordedAt) {

        static NoteDocument of(Note note) {
            return new NoteDocument(note.id(), note.text(), note.by().value(), note.recordedAt());
        }
    }
}
