package org.countersign.assessment.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One signature over a unit. */
@Entity
@Immutable
@Recorded("declaration")
@Table(name = "assessment_declaration")
class DeclarationRow extends FactRow<Declaration> {

    protected DeclarationRow() {}

    DeclarationRow(Declaration declaration) {
        super(declaration.id(), declaration);
    }

    static Optional<Declaration> withId(UUID id) {
        return fact(DeclarationRow.class, id);
    }

    static List<Declaration> in(EnrolmentIds enrolments) {
        return facts(
                DeclarationRow.class,
                enrolments.are("fact.enrolment") + " order by fact.recordedAt, id",
                enrolments.ids());
    }
}
