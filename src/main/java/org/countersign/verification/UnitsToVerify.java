package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.summary.Caseload;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.LearnersFound;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Refusal;
import org.countersign.site.lists.DatabaseList;
import org.countersign.site.lists.Paged;
import org.countersign.standards.EditionKey;

/** The units of an internal verifier, however many they are, in the same number of queries. */
@ApplicationScoped
public class UnitsToVerify {

    private static final String FROM = "UnitToVerifyRow u where u.id in :units";

    private final Samples samples;
    private final Editions editions;
    private final People people;
    private final EntityManager entities;

    UnitsToVerify(Samples samples, Editions editions, People people, EntityManager entities) {
        this.samples = samples;
        this.editions = editions;
        this.people = people;
        this.entities = entities;
    }

    public Paged<UnitToVerify> of(Caseload caseload, VerificationQuery query) {
        DatabaseList<UnitToVerifyRow, UnitToVerifyRow> units =
                units(caseload, query.sort().columns());
        LearnersFound found = LearnersFound.by(query.text());
        units.and(found.among("u.learnerId"), found.parameters());
        query.stage().ifPresent(stage -> units.and("u.stage = :stage", Map.of("stage", stage)));
        query.unit()
                .ifPresent(key -> units.and(
                        "u.standardId = :standard and u.standardEdition = :edition",
                        Map.of("standard", key.id(), "edition", key.edition())));
        return shown(caseload, units);
    }

    /** Those in which something waits before the others, finished ones last. */
    public Paged<UnitToVerify> waitingFirst(Caseload caseload) {
        return shown(
                caseload,
                units(
                        caseload,
                        "case when u.stage in (RELEASED, VERIFIED) then 1 else 0 end, case when "
                                + UnitToVerifyRow.WAITS + " then 0 else 1 end, "));
    }

    /** Those in which something waits. */
    public Paged<UnitToVerify> waiting(Caseload caseload) {
        return shown(
                caseload,
                units(caseload, "")
                        .and(UnitToVerifyRow.WAITS, Map.of("units", caseload.readable(caseload.verified()))));
    }

    /** How many things wait in all of them: a sample or a signature, each open action, and what trainees decided. */
    public long waitingThings(Caseload caseload) {
        return new DatabaseList<>(
                        entities,
                        Long.class,
                        "coalesce(sum(case when " + UnitToVerifyRow.TO_SAMPLE + " then 1 else 0 end + u.openActions"
                                + " + case when u.provisional > 0 then 1 else 0 end), 0)",
                        FROM,
                        Long::longValue)
                .with(Map.of("units", caseload.readable(caseload.verified())))
                .part(0, 1)
                .get(0);
    }

    /** The editions of their units. */
    public List<EditionKey> standards(Caseload caseload) {
        return caseload.verified().stream()
                .map(Enrolment::standard)
                .distinct()
                .sorted()
                .toList();
    }

    private DatabaseList<UnitToVerifyRow, UnitToVerifyRow> units(Caseload caseload, String order) {
        return new DatabaseList<UnitToVerifyRow, UnitToVerifyRow>(
                        entities, UnitToVerifyRow.class, "u", FROM, row -> row)
                .with(Map.of("units", Caseload.ids(caseload.verified())))
                .by(order + "u.enrolledOn, u.id");
    }

    private Paged<UnitToVerify> shown(Caseload caseload, Paged<UnitToVerifyRow> units) {
        return units.each(rows -> {
            List<EnrolmentId> ids =
                    rows.stream().map(UnitToVerifyRow::enrolment).toList();
            Function<EnrolmentId, Checks> checks = samples.in(ids);
            Map<PersonId, Person> learners = people.byIds(
                    ids.stream().map(id -> caseload.enrolment(id).learner()).collect(Collectors.toSet()));
            return rows.stream()
                    .map(row -> {
                        Enrolment enrolment = caseload.enrolment(row.enrolment());
                        Optional<Refusal> unreadable = caseload.unreadable(enrolment.id());
                        return new UnitToVerify(
                                enrolment,
                                editions.title(enrolment.standard()),
                                learners.get(enrolment.learner()),
                                unreadable.isPresent() ? Optional.empty() : row.standing(),
                                unreadable,
                                checks.apply(enrolment.id()));
                    })
                    .toList();
        });
    }
}
