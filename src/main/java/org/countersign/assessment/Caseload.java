package org.countersign.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.enrolment.Access;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;

/** The units somebody is allocated to today, each whole, with what they may do in it; oldest enrolment first. */
public record Caseload(List<Allocated> units) {

    public Caseload {
        units = List.copyOf(units);
    }

    /** One of them. */
    public record Allocated(Unit unit, Access access) {}

    /** What an assessor or a trainee has to decide, whatever has waited longest first. */
    public List<Waiting> toDecide() {
        return units.stream()
                .filter(one -> one.access().judges())
                .flatMap(one -> WaitingInUnit.of(one.unit(), one.access()).stream())
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::what))
                .toList();
    }

    /** Where trainees' decisions wait to be countersigned, whatever has waited longest first. */
    public List<Provisional> toCountersign() {
        return in(access -> access.is(Capacity.COUNTERSIGNER)).stream()
                .map(Provisional::in)
                .filter(provisional -> !provisional.isEmpty())
                .sorted(Comparator.comparing(Provisional::since))
                .toList();
    }

    /**
     * Those whose evidence they judge, the oldest enrolment first.
     *
     * @param people the learners of this caseload
     */
    public List<CaseloadLine> judged(Map<PersonId, Person> people) {
        return units.stream()
                .filter(one -> one.access().judges())
                .map(one ->
                        CaseloadLine.of(one, people.get(one.unit().enrolment().learner())))
                .toList();
    }

    public Set<PersonId> learners() {
        return units.stream().map(one -> one.unit().enrolment().learner()).collect(Collectors.toSet());
    }

    public List<Unit> verified() {
        return in(access -> access.is(Capacity.INTERNAL_VERIFIER));
    }

    private List<Unit> in(Predicate<Access> part) {
        return units.stream()
                .filter(one -> part.test(one.access()))
                .map(Allocated::unit)
                .toList();
    }
}
