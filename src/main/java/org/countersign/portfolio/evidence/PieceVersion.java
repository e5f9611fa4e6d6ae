package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.journal.Since;
import org.countersign.site.columns.RowsOfTheirOwn;
import org.countersign.standards.Method;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was submitted as a learner's evidence: never edited, and superseded only by another version.
 *
 * @param number from 1
 * @param account what was written in the page; may be empty where files say it all
 * @param declaration the authenticity declaration, in the words the learner agreed to
 * @param statement of whoever else wrote it; the learner declares their own
 */
@Embeddable
public record PieceVersion(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("piece") @Column(name = "piece_id") PieceId piece,
        @JsonProperty("number") int number,
        @JsonProperty("title") String title,

        @JsonProperty("method") @Enumerated(EnumType.STRING) Method method,

        @JsonProperty("account") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String account,

        @JsonProperty("occasions") @Formula(RowsOfTheirOwn.NO_COLUMN) @Convert(converter = RowsOfTheirOwn.class)
        List<Occasion> occasions,

        @JsonProperty("files") @Formula(RowsOfTheirOwn.NO_COLUMN) @Convert(converter = RowsOfTheirOwn.class)
        List<EvidenceFile> files,

        @JsonProperty("declaration") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String declaration,

        @JsonProperty("author") @Since(3) @Enumerated(EnumType.STRING)
        Author author,

        @JsonProperty("statement") @Since(3) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        Optional<Voucher.Stated> statement,

        @JsonProperty("submittedAt") Instant submittedAt)
        implements Fact {

    @Override
    public Instant recordedAt() {
        return submittedAt;
    }

    public PieceVersion {
        if (statement.isPresent() == (author == Author.LEARNER)) {
            throw new IllegalArgumentException(
                    "A learner declares a version, and whoever else wrote it states something");
        }
        occasions = List.copyOf(occasions);
        files = List.copyOf(files);
    }

    /** Who answers for it. */
    public Voucher voucher() {
        return statement.<Voucher>map(stated -> stated).orElseGet(() -> new Voucher.Declared(declaration, submittedAt));
    }

    public PieceVersion with(List<Occasion> its, List<EvidenceFile> own) {
        return new PieceVersion(
                id, piece, number, title, method, account, its, own, declaration, author, statement, submittedAt);
    }
}
