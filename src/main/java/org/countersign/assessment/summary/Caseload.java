package org.countersign.assessment.summary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.Capacity;
import org.countersign.site.answers.Refusal;

/** The enrolments somebody is allocated to today, with what they may do in each; oldest first. */
public final class Caseload {

    private final List<Access> allocated;
    private final Map<EnrolmentId, Enrolment> enrolments;
    private final Map<EnrolmentId, Refusal> unreadable;

    Caseload(List<Access> allocated, Map<EnrolmentId, Refusal> unreadable) {
        this.allocated = List.copyOf(allocated);
        this.enrolments =
                allocated.stream().map(Access::enrolment).collect(Collectors.toMap(Enrolment::id, Function.identity()));
        this.unreadable = Map.copyOf(unreadable);
    }

    /** Those whose evidence they judge. */
    public List<Enrolment> judged() {
        return in(Access::judges);
    }

    /** Those in which they decide for good, and not as a trainee. */
    List<Enrolment> assessed() {
        return in(access -> access.is(Capacity.ASSESSOR));
    }

    List<Enrolment> countersigned() {
        return in(access -> access.is(Capacity.COUNTERSIGNER));
    }

    public List<Enrolment> verified() {
        return in(access -> access.is(Capacity.INTERNAL_VERIFIER));
    }

    private List<Enrolment> in(Predicate<Access> part) {
        return allocated.stream().filter(part).map(Access::enrolment).toList();
    }

    public Enrolment enrolment(EnrolmentId id) {
        return enrolments.get(id);
    }

    /** Why nobody can say what stands in it: its edition cannot be read. */
    public Optional<Refusal> unreadable(EnrolmentId id) {
        return Optional.ofNullable(unreadable.get(id));
    }

    /** Why units they judge have nothing in their queue, once for each edition that cannot be read. */
    public List<Refusal> leftOutOfQueue() {
        return unreadableAmong(judged());
    }

    /** The same of units in which they countersign. */
    public List<Refusal> leftOutOfCountersigning() {
        return unreadableAmong(countersigned());
    }

    /** The same of all. */
    public List<Refusal> unreadable() {
        return unreadable.values().stream().distinct().toList();
    }

    private List<Refusal> unreadableAmong(List<Enrolment> some) {
        return some.stream()
                .flatMap(one -> unreadable(one.id()).stream())
                .distinct()
                .toList();
    }

    /** Their ids as a parameter of a query, which an empty list cannot be. */
    public static List<UUID> ids(Collection<Enrolment> enrolments) {
        return enrolments.isEmpty()
                ? List.of(new UUID(0, 0))
                : enrolments.stream().map(one -> one.id().value()).toList();
    }

    /** The same without those that cannot be read. */
    public List<UUID> readable(Collection<Enrolment> some) {
        return ids(
                some.stream().filter(one -> !unreadable.containsKey(one.id())).toList());
    }
}
