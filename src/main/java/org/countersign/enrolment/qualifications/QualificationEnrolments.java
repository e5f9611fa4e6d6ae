package org.countersign.enrolment.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.catalogue.Editions;
import org.countersign.catalogue.Pinned;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.LearnersFound;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.refusals.EnrolmentRefusal;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.rules.qualifications.UnitChoice;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.site.lists.DatabaseList;
import org.countersign.site.lists.Paged;
import org.countersign.standards.qualifications.Qualification;

/** Learners on qualifications, and the units they choose. */
@ApplicationScoped
public class QualificationEnrolments {

    private final Enrolments enrolments;
    private final Editions editions;
    private final People people;
    private final Journal journal;
    private final CentreClock clock;
    private final EntityManager entities;

    QualificationEnrolments(
            Enrolments enrolments,
            Editions editions,
            People people,
            Journal journal,
            CentreClock clock,
            EntityManager entities) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
        this.entities = entities;
    }

    /** Enrols a learner and freezes the qualification. */
    public Answer<QualificationEnrolment> enrol(Actor by, Unread<EnrolOnQualification> unread) {
        return by.is(Role.ADMINISTRATOR)
                ? unread.read().then(asked -> OneTransaction.of(() -> enrolled(by, asked)))
                : Answer.refused(Refusal.notFound());
    }

    private Answer<QualificationEnrolment> enrolled(Actor by, EnrolOnQualification asked) {
        return FormKey.once(
                QualificationEnrolmentRow.withId(asked.id()),
                there -> new QualificationEnrolment(
                        asked.id(),
                        asked.learner(),
                        asked.qualification(),
                        there.qualificationDigest(),
                        asked.enrolledOn(),
                        there.recordedBy(),
                        there.recordedAt()),
                () -> {
                    List<Refusal> refusals = refusals(asked);
                    return refusals.isEmpty()
                            ? editions.pinQualification(asked.qualification()).map(pinned -> record(by, asked, pinned))
                            : Answer.refused(refusals);
                });
    }

    private List<Refusal> refusals(EnrolOnQualification asked) {
        List<Refusal> refusals = new ArrayList<>();
        QualificationEnrolmentRow.of(asked.learner(), asked.qualification())
                .map(there -> QualificationRefusal.ALREADY_ON_IT.refusal(asked.qualification()))
                .ifPresent(refusals::add);
        if (people.find(asked.learner()).filter(one -> one.is(Role.LEARNER)).isEmpty()) {
            refusals.add(EnrolmentRefusal.NOT_A_LEARNER.refusal());
        }
        if (asked.enrolledOn().isAfter(clock.today())) {
            refusals.add(EnrolmentRefusal.IN_THE_FUTURE.refusal());
        }
        return refusals;
    }

    private QualificationEnrolment record(Actor by, EnrolOnQualification asked, Pinned<Qualification> pinned) {
        QualificationEnrolment enrolment = new QualificationEnrolment(
                asked.id(), asked.learner(), pinned.key(), pinned.digest(), asked.enrolledOn(), by.id(), clock.now());
        journal.record(Doer.person(by.id().value()), asked.enrolledOn(), new QualificationEnrolmentRow(enrolment));
        return enrolment;
    }

    /** Chooses units of the qualification, in the place of those chosen before. */
    public Answer<UnitsChosen> choose(Actor by, QualificationEnrolmentId id, Unread<ChooseUnits> unread) {
        return OneTransaction.of(() -> reader(by, id)
                .then(access -> access.chooses()
                        ? unread.read().then(asked -> chosen(by, access, asked))
                        : Answer.refused(QualificationRefusal.NOT_THEIRS_TO_CHOOSE.refusal())));
    }

    private Answer<UnitsChosen> chosen(Actor by, QualificationAccess access, ChooseUnits asked) {
        QualificationEnrolment enrolment = access.enrolment();
        return FormKey.once(
                UnitsChosenRow.withId(asked.id()),
                there -> new UnitsChosen(
                        asked.id(),
                        enrolment.id(),
                        asked.after() + 1,
                        asked.units(),
                        asked.chosenOn(),
                        there.recordedBy(),
                        there.recordedAt()),
                () -> {
                    List<Refusal> refusals = refusals(access, asked);
                    return refusals.isEmpty()
                            ? Answer.done(record(by, enrolment.id(), asked))
                            : Answer.refused(refusals);
                });
    }

    private List<Refusal> refusals(QualificationAccess access, ChooseUnits asked) {
        QualificationEnrolment enrolment = access.enrolment();
        Optional<UnitsChosen> before = choice(enrolment.id());
        List<Refusal> refusals = new ArrayList<>();
        editions.qualificationChanged(enrolment.qualification(), enrolment.qualificationDigest())
                .ifPresent(refusals::add);
        if (asked.after() != before.map(UnitsChosen::number).orElse(0)) {
            refusals.add(QualificationRefusal.CHOSEN_MEANWHILE.refusal(
                    before.map(one -> String.join(", ", one.units())).orElse("–")));
        }
        UnitChoice.report(access.qualification(), asked.units()).refusals().stream()
                .map(finding -> RefusedByRule.of(finding).at("units"))
                .forEach(refusals::add);
        if (asked.chosenOn().isAfter(clock.today())) {
            refusals.add(QualificationRefusal.CHOSEN_IN_THE_FUTURE.refusal());
        }
        if (asked.chosenOn().isBefore(enrolment.enrolledOn())) {
            refusals.add(QualificationRefusal.CHOSEN_BEFORE_ENROLMENT.refusal(Dates.british(enrolment.enrolledOn())));
        }
        return refusals;
    }

    private UnitsChosen record(Actor by, QualificationEnrolmentId enrolment, ChooseUnits asked) {
        UnitsChosen chosen = new UnitsChosen(
                asked.id(), enrolment, asked.after() + 1, asked.units(), asked.chosenOn(), by.id(), clock.now());
        journal.record(Doer.person(by.id().value()), asked.chosenOn(), new UnitsChosenRow(chosen));
        return chosen;
    }

    /**
     * For its learner, an administrator, and whoever is allocated today to a unit of it; to everybody else it is not there.
     */
    @Transactional
    public Answer<QualificationAccess> reader(Actor actor, QualificationEnrolmentId id) {
        return Answer.found(QualificationEnrolmentRow.withId(id))
                .then(enrolment -> editions.qualificationUnreadable(enrolment.qualification())
                        .filter(why -> mayBeTold(actor, enrolment))
                        .<Answer<QualificationEnrolment>>map(Answer::refused)
                        .orElseGet(() -> Answer.done(enrolment)))
                .then(enrolment -> Answer.found(access(actor, enrolment)));
    }

    private static boolean mayBeTold(Actor actor, QualificationEnrolment enrolment) {
        return enrolment.learner().equals(actor.id()) || actor.is(Role.ADMINISTRATOR);
    }

    private Optional<QualificationAccess> access(Actor actor, QualificationEnrolment enrolment) {
        if (editions.qualificationUnreadable(enrolment.qualification()).isPresent()) {
            return Optional.empty();
        }
        QualificationAccess access = new QualificationAccess(
                enrolment,
                editions.qualification(enrolment.qualification()),
                enrolment.learner().equals(actor.id()),
                actor.is(Role.ADMINISTRATOR));
        return access.chooses() || seesAUnit(actor, access) ? Optional.of(access) : Optional.empty();
    }

    private boolean seesAUnit(Actor actor, QualificationAccess access) {
        return unitsOf(access.qualification(), enrolments.of(access.enrolment().learner()))
                .anyMatch(unit -> enrolments
                        .access(actor, unit.id())
                        .filter(Access::seesTheUnit)
                        .isPresent());
    }

    private static Stream<Enrolment> unitsOf(Qualification qualification, Collection<Enrolment> units) {
        return units.stream()
                .filter(unit -> !qualification.unitsOn(unit.standard()).isEmpty());
    }

    /** Their own; oldest first. */
    @Transactional
    public List<QualificationAccess> own(Actor learner) {
        return readable(List.of(learner.id()), learner);
    }

    private List<QualificationAccess> readable(Collection<PersonId> learners, Actor reader) {
        return QualificationEnrolmentRow.of(learners).stream()
                .filter(one ->
                        editions.qualificationUnreadable(one.qualification()).isEmpty())
                .map(one -> new QualificationAccess(
                        one,
                        editions.qualification(one.qualification()),
                        one.learner().equals(reader.id()),
                        reader.is(Role.ADMINISTRATOR)))
                .toList();
    }

    /** Their own, and those of which a unit is in their caseload; oldest first. */
    @Transactional
    public List<QualificationAccess> of(Actor actor) {
        List<Enrolment> caseload =
                enrolments.caseload(actor).stream().map(Access::enrolment).toList();
        Set<PersonId> learners = caseload.stream().map(Enrolment::learner).collect(Collectors.toSet());
        learners.add(actor.id());
        return readable(learners, actor).stream()
                .filter(one -> one.learner()
                        || unitsOf(one.qualification(), caseload).anyMatch(unit -> unit.learner()
                                .equals(one.enrolment().learner())))
                .toList();
    }

    /** Those of the learner that this unit is a unit of. */
    @Transactional
    public List<QualificationAccess> withUnit(Access reader) {
        Enrolment unit = reader.enrolment();
        return QualificationEnrolmentRow.of(List.of(unit.learner())).stream()
                .filter(one ->
                        editions.qualificationUnreadable(one.qualification()).isEmpty())
                .map(one -> new QualificationAccess(
                        one, editions.qualification(one.qualification()), reader.learner(), reader.administrator()))
                .filter(one -> !one.qualification().unitsOn(unit.standard()).isEmpty())
                .toList();
    }

    /**
     * Everybody's, for an administrator, the newest first.
     *
     * @param text words of the learner's name or number; all learners where there are none
     */
    public Answer<Paged<QualificationAccess>> all(Actor by, String text) {
        if (!by.is(Role.ADMINISTRATOR)) {
            return Answer.refused(Refusal.notFound());
        }
        LearnersFound found = LearnersFound.by(text);
        return Answer.done(new DatabaseList<>(
                        entities,
                        QualificationEnrolment.class,
                        "r.fact",
                        "QualificationEnrolmentRow r where 1 = 1",
                        one -> one)
                .and(found.among("r.fact.learner"), found.parameters())
                .by("r.fact.recordedAt desc, r.id")
                .each(page ->
                        page.stream().flatMap(one -> access(by, one).stream()).toList()));
    }

    /** The choice that stands; empty while nothing was chosen. */
    @Transactional
    public Optional<UnitsChosen> choice(QualificationEnrolmentId enrolment) {
        return Optional.ofNullable(choices(List.of(enrolment)).get(enrolment));
    }

    /** The same of several. */
    @Transactional
    public Map<QualificationEnrolmentId, UnitsChosen> choices(Collection<QualificationEnrolmentId> enrolments) {
        return UnitsChosenRow.standing(enrolments);
    }

    /** All choices that were made, the first first. */
    @Transactional
    public List<UnitsChosen> choicesSoFar(QualificationAccess access) {
        return UnitsChosenRow.of(access.enrolment().id());
    }
}
