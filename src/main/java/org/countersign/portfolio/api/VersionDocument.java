package org.countersign.portfolio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.portfolio.Marked;
import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.evidence.Voucher;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submitted version as JSON. */
@Schema(name = "PieceVersion")
record VersionDocument(
        UUID id,
        @Schema(examples = "1") int number,
        @Schema(examples = "A refund on a busy Saturday") String title,
        Method method,
        String account,
        List<OccasionDocument> occasions,
        List<FileDocument> files,

        @Schema(description = "Who wrote it") Author author,

        VoucherDocument voucher,

        Instant submittedAt) {

    /** @param marked by the claims that whoever reads it may see */
    static VersionDocument of(PieceVersion version, FileDocuments files, Marked marked) {
        return new VersionDocument(
                version.id(),
                version.number(),
                version.title(),
                version.method(),
                version.account(),
                version.occasions().stream()
                        .map(occasion -> OccasionDocument.of(occasion, marked.marks(version, occasion)))
                        .toList(),
                files.of(version.files()),
                version.author(),
                VoucherDocument.of(version.voucher()),
                version.submittedAt());
    }

    /** Who answers for a version, as JSON. */
    @Schema(
            name = "Voucher",
            description = "Who answers for it that a version is what it says: the learner declares their own,"
                    + " and whoever else wrote it states something")
    record VoucherDocument(
            Kind kind,

            @Schema(
                    description =
                            "The declaration in the words that were agreed to, or the statement as it was written")
            String words,

            Instant at) {

        enum Kind {
            DECLARATION,
            STATEMENT
        }

        static VoucherDocument of(Voucher voucher) {
            Kind kind = voucher instanceof Voucher.Declared ? Kind.DECLARATION : Kind.STATEMENT;
            return new VoucherDocument(kind, voucher.words(), voucher.at());
        }
    }

    /** One happening as JSON. */
    @Schema(name = "Occasion")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OccasionDocument(
            UUID id,

            @Schema(description = "The same in every version of the piece that tells of this occasion")
            UUID happening,

            @Schema(examples = "2026-03-03") LocalDate from,
            @Schema(examples = "2026-03-03") LocalDate to,
            @Schema(examples = "Returns desk") String place,
            Setting setting,
            Sector sector,

            @Schema(
                    description = "Each with the standard it belongs to, of the units claimed in",
                    examples = "[\"CFACSC4/4c\"]")
            SortedSet<String> contexts,

            SortedSet<String> customers,
            String others) {

        static OccasionDocument of(Occasion occasion, SortedSet<String> marks) {
            return new OccasionDocument(
                    occasion.id(),
                    occasion.happening(),
                    occasion.from(),
                    occasion.to(),
                    occasion.place(),
                    occasion.setting().orElse(null),
                    occasion.sector().orElse(null),
                    marks,
                    occasion.customers(),
                    occasion.others());
        }
    }
}
