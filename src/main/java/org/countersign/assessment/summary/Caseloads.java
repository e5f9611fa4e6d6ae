package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.LearnersFound;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Refusal;
import org.countersign.site.lists.DatabaseList;
import org.countersign.site.lists.Paged;
import org.countersign.standards.EditionKey;

/**
 * What waits for somebody and how far their learners are: who may act today is asked anew each time, and the rest is filtered,
 * sorted and cut into pages by the database.
 */
@ApplicationScoped
public class Caseloads {

    private final Enrolments enrolments;
    private final Editions editions;
    private final People people;
    private final EntityManager entities;

    Caseloads(Enrolments enrolments, Editions editions, People people, EntityManager entities) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.people = people;
        this.entities = entities;
    }

    @Transactional
    public Caseload of(Actor actor) {
        List<Access> allocated = enrolments.caseload(actor);
        Map<EnrolmentId, Refusal> unreadable = new HashMap<>();
        allocated.forEach(access -> enrolments
                .unreadable(access.enrolment())
                .ifPresent(why -> unreadable.put(access.enrolment().id(), why)));
        return new Caseload(allocated, unreadable);
    }

    /** What an assessor or a trainee has to decide. */
    public Paged<Waiting> toDecide(Caseload caseload, QueueQuery query) {
        DatabaseList<WaitingRow, Waiting> waiting = waiting(
                        WaitingRow.class, "w", caseload, row -> row.in(caseload.enrolment(row.enrolment())))
                .by(query.sort().columns() + "w.since, w.what, l.enrolledOn, l.id, w.key.kind, w.key.subject");
        query.kind().ifPresent(kind -> waiting.and("w.key.kind = :kind", Map.of("kind", kind)));
        return narrowed(waiting, query.text(), query.unit());
    }

    /** The editions in whose units something waits for them. */
    public List<EditionKey> standardsToDecide(Caseload caseload) {
        return waiting(
                        Object[].class,
                        "distinct l.standardId, l.standardEdition",
                        caseload,
                        found -> new EditionKey((String) found[0], (String) found[1]))
                .by("l.standardId, l.standardEdition")
                .part(0, Integer.MAX_VALUE);
    }

    private <R, T> DatabaseList<R, T> waiting(Class<R> type, String selected, Caseload caseload, Function<R, T> shown) {
        return new DatabaseList<>(
                        entities,
                        type,
                        selected,
                        "WaitingRow w join ListedRow l on l.id = w.key.enrolmentId where w.key.enrolmentId in :judged",
                        shown)
                .and(
                        "w.key.decider = EITHER or w.key.decider = ASSESSOR and w.key.enrolmentId in :assessed"
                                + " or w.key.decider = TRAINEE and w.key.enrolmentId not in :assessed",
                        Map.of(
                                "judged",
                                caseload.readable(caseload.judged()),
                                "assessed",
                                Caseload.ids(caseload.assessed())));
    }

    /** The learners whose evidence somebody judges. */
    public Paged<CaseloadLine> learners(Caseload caseload, CaseloadQuery query) {
        List<UUID> assessed = Caseload.ids(caseload.assessed());
        DatabaseList<Object[], Object[]> found = new DatabaseList<Object[], Object[]>(
                        entities,
                        Object[].class,
                        "l.id, s",
                        "ListedRow l left join SummaryRow s on s.enrolmentId = l.id where l.id in :judged",
                        row -> row)
                .with(Map.of("judged", Caseload.ids(caseload.judged()), "assessed", assessed))
                .by(query.sort().columns() + "l.enrolledOn, l.id");
        return narrowed(found, query.text(), query.unit()).each(rows -> lines(caseload, Set.copyOf(assessed), rows));
    }

    /** The editions of their learners' units. */
    public List<EditionKey> standardsJudged(Caseload caseload) {
        return caseload.judged().stream()
                .map(Enrolment::standard)
                .distinct()
                .sorted()
                .toList();
    }

    private List<CaseloadLine> lines(Caseload caseload, Set<UUID> assessed, List<Object[]> rows) {
        Map<PersonId, Person> learners = people.byIds(rows.stream()
                .map(row -> caseload.enrolment(new EnrolmentId((UUID) row[0])).learner())
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    Enrolment enrolment = caseload.enrolment(new EnrolmentId((UUID) row[0]));
                    Decider decider = assessed.contains((UUID) row[0]) ? Decider.ASSESSOR : Decider.TRAINEE;
                    return new CaseloadLine(
                            enrolment,
                            editions.title(enrolment.standard()),
                            learners.get(enrolment.learner()),
                            caseload.unreadable(enrolment.id()).isPresent()
                                    ? Optional.empty()
                                    : Optional.ofNullable((SummaryRow) row[1])
                                            .map(summary -> summary.standing(decider)),
                            caseload.unreadable(enrolment.id()));
                })
                .toList();
    }

    /** Where trainees' decisions wait to be countersigned, whatever has waited longest first. */
    public Paged<ToCountersign> toCountersign(Caseload caseload) {
        return new DatabaseList<SummaryRow, ToCountersign>(
                        entities,
                        SummaryRow.class,
                        "s",
                        "SummaryRow s join ListedRow l on l.id = s.enrolmentId where s.provisional > 0",
                        row -> new ToCountersign(caseload.enrolment(row.enrolment()), row.provisional()))
                .and(
                        "s.enrolmentId in :countersigned",
                        Map.of("countersigned", caseload.readable(caseload.countersigned())))
                .by("s.provisionalSince, l.enrolledOn, l.id");
    }

    /**
     * A unit in which decisions of trainees wait.
     *
     * @param decisions how many
     */
    public record ToCountersign(Enrolment enrolment, int decisions) {}

    private static <R, T> DatabaseList<R, T> narrowed(
            DatabaseList<R, T> list, String text, Optional<EditionKey> standard) {
        LearnersFound found = LearnersFound.by(text);
        list.and(found.among("l.learnerId"), found.parameters());
        standard.ifPresent(key -> list.and(
                "l.standardId = :standard and l.standardEdition = :edition",
                Map.of("standard", key.id(), "edition", key.edition())));
        return list;
    }
}
