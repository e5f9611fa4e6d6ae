package org.countersign.assessment.signing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Declaration;
import org.countersign.assessment.Release;
import org.countersign.assessment.Reopening;
import org.countersign.assessment.Signatures;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;

/** Everything that was signed, reopened and released in some enrolments, in one query for each. */
final class SignaturesOn {

    private final Map<EnrolmentId, List<Declaration>> declarations;
    private final Map<EnrolmentId, List<Reopening>> reopenings;
    private final Map<EnrolmentId, List<Release>> releases;

    /** @param enrolments at least one */
    SignaturesOn(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        declarations = by(DeclarationRow.in(ids), Declaration::enrolment);
        reopenings = by(ReopeningRow.in(ids), Reopening::enrolment);
        releases = by(ReleaseRow.in(ids), Release::enrolment);
    }

    static Signatures of(EnrolmentId enrolment) {
        return new SignaturesOn(List.of(enrolment)).in(enrolment);
    }

    private static <T> Map<EnrolmentId, List<T>> by(List<T> facts, Function<T, EnrolmentId> enrolment) {
        return facts.stream().collect(Collectors.groupingBy(enrolment));
    }

    Signatures in(EnrolmentId enrolment) {
        return new Signatures(
                declarations.getOrDefault(enrolment, List.of()),
                reopenings.getOrDefault(enrolment, List.of()),
                releases.getOrDefault(enrolment, List.of()));
    }
}
