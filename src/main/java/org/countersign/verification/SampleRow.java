package org.countersign.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One sample; what it looked at stands in rows of its own. */
@Entity
@Immutable
@Recorded("sample")
@Table(name = "verification_sample")
class SampleRow extends FactRow<Sample> {

    protected SampleRow() {}

    SampleRow(Sample sample) {
        super(sample.id(), sample);
    }

    @Override
    public Sample fact() {
        return whole(List.of(super.fact())).get(0);
    }

    static Optional<Sample> withId(UUID id) {
        return whole(facts(SampleRow.class, "id = ?1", id)).stream().findFirst();
    }

    static List<Sample> in(EnrolmentIds enrolments) {
        return whole(facts(
                SampleRow.class, enrolments.are("fact.enrolment") + " order by fact.recordedAt, id", enrolments.ids()));
    }

    private static List<Sample> whole(List<Sample> bare) {
        var sampled = SampledRow.of(bare.stream().map(Sample::id).toList());
        return bare.stream()
                .map(one -> one.of(sampled.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
