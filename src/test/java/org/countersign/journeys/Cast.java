package org.countersign.journeys;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.Units;
import org.countersign.assessment.signing.Declarations;
import org.countersign.catalogue.importing.DocumentsOfTests;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.people.People;
import org.countersign.people.PeopleQuery;
import org.countersign.people.Person;
import org.countersign.people.Persons;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.verification.Samples;

/**
 * Siân's unit at the demo centre with somebody in every part: a trainee, a countersigner and a former assessor join
 * those the story has, and one more piece, with a file, and a draft.
 */
@ApplicationScoped
class Cast {

    private final People people;
    private final Persons persons;
    private final Enrolments enrolments;
    private final QualificationEnrolments qualifications;
    private final Units units;
    private final Declarations declarations;
    private final Samples samples;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Submissions submissions;
    private final CentreClock clock;
    private final DocumentsOfTests documents;
    private Places places;

    Cast(
            People people,
            Persons persons,
            Enrolments enrolments,
            QualificationEnrolments qualifications,
            Units units,
            Declarations declarations,
            Samples samples,
            Drafts drafts,
            Uploads uploads,
            Submissions submissions,
            CentreClock clock,
            DocumentsOfTests documents) {
        this.people = people;
        this.persons = persons;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.units = units;
        this.declarations = declarations;
        this.samples = samples;
        this.drafts = drafts;
        this.uploads = uploads;
        this.submissions = submissions;
        this.clock = clock;
        this.documents = documents;
    }

    /** Whom the extra parts are played by, and what there is to open. */
    record Places(
            Enrolment unit,
            QualificationEnrolmentId qualification,
            Allocation allocation,
            PieceVersion piece,
            UUID decision,
            UUID action,
            Persons.TestPerson trainee,
            Persons.TestPerson countersigner,
            Persons.TestPerson former) {}

    synchronized Places places() {
        if (places == null) {
            places = made();
        }
        return places;
    }

    private Places made() {
        Actor learner = actor("sian");
        Enrolment unit = enrolments.of(learner.id()).get(0);
        Persons.TestPerson trainee = persons.add(Role.TRAINEE_ASSESSOR);
        Persons.TestPerson countersigner = persons.add(Role.COUNTERSIGNER);
        Persons.TestPerson former = persons.add(Role.ASSESSOR);
        allocate(unit, trainee, Capacity.TRAINEE_ASSESSOR);
        allocate(unit, countersigner, Capacity.COUNTERSIGNER);
        clock.playing(clock.now().minus(Duration.ofDays(3)), () -> {
            Allocation ended = allocate(unit, former, Capacity.ASSESSOR);
            return enrolments
                    .end(actor("morgan"), ended.id(), Unread.of(new EndRequest(UUID.randomUUID(), clock.today())))
                    .orThrow();
        });
        return new Places(
                unit,
                qualifications.of(learner).get(0).enrolment().id(),
                enrolments.allocations(unit.id()).get(0),
                submittedWithFile(learner, unit),
                units.unit(unit).decisions().judgements().get(0).id().value(),
                samples.in(unit.id()).open().get(0).id(),
                trainee,
                countersigner,
                former);
    }

    private Allocation allocate(Enrolment unit, Persons.TestPerson person, Capacity capacity) {
        return enrolments
                .allocate(
                        actor("morgan"),
                        unit.id(),
                        Unread.of(new AllocateRequest(UUID.randomUUID(), person.id(), capacity, clock.today())))
                .orThrow();
    }

    private PieceVersion submittedWithFile(Actor learner, Enrolment unit) {
        PieceId piece = draft();
        try {
            uploads.add(
                            learner,
                            piece,
                            "log.txt",
                            new ByteArrayInputStream("The log.".getBytes(StandardCharsets.UTF_8)))
                    .orThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        int revision = drafts.find(learner, piece).orElseThrow().revision();
        return submissions
                .submit(learner, piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), revision)))
                .orThrow();
    }

    /** A new one of the learner's, ready to be submitted. */
    PieceId draft() {
        Actor learner = actor("sian");
        Enrolment unit = enrolments.of(learner.id()).get(0);
        PieceId piece = new PieceId(UUID.randomUUID());
        String today = clock.today().toString();
        Typed typed = new Typed(
                "The log of a slow afternoon",
                "WORK_PRODUCT",
                "What I wrote into the log.",
                List.of(new TypedOccasion(
                        today, "", "Returns desk", "PAID_JOB", "PRIVATE", List.of("4c"), "C-301", "")),
                List.of(new TypedClaim(unit.id().toString(), "C4.1.2", "first entry")),
                true);
        drafts.save(learner, piece, Unread.of(new Drafts.ToSave(0, typed))).orThrow();
        return piece;
    }

    /** A published document in which something is not certain; to remove it is one of the routes. */
    UUID document() {
        return documents.broughtIn(actor("morgan"));
    }

    /** Of what would be signed now. */
    String digest() {
        return declarations.stateOf(units.unit(places().unit())).digest();
    }

    LocalDate today() {
        return clock.today();
    }

    /** Somebody whom changes may befall. */
    PersonId anybody() {
        return persons.addWithoutPassword("Anybody", Role.LEARNER).id();
    }

    Actor actor(String userName) {
        Person person = people.list(new PeopleQuery(userName, Optional.empty(), PeopleQuery.Order.NAME), 0, 10).stream()
                .filter(found -> found.userName().equals(userName))
                .findFirst()
                .orElseThrow();
        return new Actor(person.id(), userName, person.name(), Set.copyOf(person.roles()));
    }
}
