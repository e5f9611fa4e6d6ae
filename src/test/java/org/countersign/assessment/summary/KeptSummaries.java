package org.countersign.assessment.summary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.AtTurnsEnd;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;

/** Units of one assessor as lists are to know of them, whatever stands in them. */
@ApplicationScoped
class KeptSummaries {

    private final Persons persons;
    private final Enrolments enrolments;
    private final CentreClock clock;

    KeptSummaries(Persons persons, Enrolments enrolments, CentreClock clock) {
        this.persons = persons;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    TestPerson assessor() {
        return persons.addNamed("Abi Assessor", Role.ASSESSOR);
    }

    TestPerson learner(String name) {
        return persons.addNamed(name, Role.LEARNER);
    }

    /** @param daysAgo when it was enrolled on */
    Enrolment unit(TestPerson learner, EditionKey standard, TestPerson assessor, int daysAgo) {
        Enrolment enrolment = enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                standard,
                                Optional.empty(),
                                clock.today().minusDays(daysAgo))))
                .orThrow();
        enrolments
                .allocate(
                        persons.founder(),
                        enrolment.id(),
                        Unread.of(new AllocateRequest(
                                UUID.randomUUID(), assessor.id(), Capacity.ASSESSOR, enrolment.enrolledOn())))
                .orThrow();
        return enrolment;
    }

    Waiting keep(Enrolment enrolment, Waiting.Kind kind, long since) {
        Waiting waiting = new Waiting(
                kind,
                enrolment,
                kind == Waiting.Kind.JUDGE ? Optional.of(new PieceId(UUID.randomUUID())) : Optional.empty(),
                kind == Waiting.Kind.JUDGE ? 1 : 0,
                "",
                List.of(),
                Instant.ofEpochSecond(since));
        keep(enrolment, new Progress(10, 0, 0, 10, 0), List.of(waiting));
        return waiting;
    }

    void keep(Enrolment enrolment, Progress progress, List<Waiting> waiting) {
        UnitSummary summary = new UnitSummary(
                enrolment,
                UnitStage.UNDER_WAY,
                progress,
                enrolment.recordedAt(),
                0,
                Optional.empty(),
                waiting.isEmpty() ? Map.of() : Map.of(Decider.ASSESSOR, waiting));
        QuarkusTransaction.requiringNew().run(() -> {
            List<EnrolmentId> ids = List.of(enrolment.id());
            SummaryRow.keep(summary, 0, Optional.ofNullable(SummaryRow.of(ids).get(enrolment.id())));
            WaitingRow.keep(summary, WaitingRow.of(ids).getOrDefault(enrolment.id(), List.of()));
        });
    }

    /** Nobody else's test finds them differing from their facts. */
    void putRight(List<Enrolment> enrolments, Summaries summaries) {
        QuarkusTransaction.requiringNew()
                .run(() -> summaries.putRight(enrolments.stream()
                        .map(one -> new AtTurnsEnd.Turn(one, this.enrolments.hold(one.id())))
                        .toList()));
    }
}
