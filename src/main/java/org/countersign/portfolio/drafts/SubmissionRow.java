package org.countersign.portfolio.drafts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.disk.Sha256;
import org.hibernate.annotations.Immutable;

/** What a version was made from, by which the same form sent again is known from another one under its key. */
@Entity
@Immutable
@Table(name = "portfolio_submission")
class SubmissionRow extends PanacheEntityBase {

    @Id
    private UUID versionId;

    private int revision;

    private String typedSha256;

    static SubmissionRow of(UUID version, DraftRow draft) {
        SubmissionRow row = new SubmissionRow();
        row.versionId = version;
        row.revision = draft.revision();
        row.typedSha256 = digest(draft.typed());
        return row;
    }

    static Optional<SubmissionRow> withId(UUID version) {
        return findByIdOptional(version);
    }

    boolean isOf(int other) {
        return revision == other;
    }

    boolean isOf(Typed typed) {
        return typedSha256.equals(digest(typed));
    }

    private static String digest(Typed typed) {
        return Sha256.of(TypedJson.written(typed)).hex();
    }
}
