package org.countersign.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.qualifications.ChooseUnits;
import org.countersign.enrolment.qualifications.EnrolOnQualification;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.people.NewPerson;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.centre.Centres;
import org.countersign.people.signin.Passwords;
import org.countersign.portfolio.Claims;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;

/** What the people of the demo centre do before anybody decides: they are added, enrolled, and submit evidence. */
@ApplicationScoped
class Stage {

    private static final LocalTime FIRST_OF_THE_DAY = LocalTime.of(9, 0);

    private final People people;
    private final Passwords passwords;
    private final Centres centres;
    private final Enrolments enrolments;
    private final QualificationEnrolments qualifications;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Submissions submissions;
    private final Claims claims;
    private final CentreClock clock;
    private final Map<DemoPerson, PersonId> ids = new EnumMap<>(DemoPerson.class);

    Stage(
            People people,
            Passwords passwords,
            Centres centres,
            Enrolments enrolments,
            QualificationEnrolments qualifications,
            Drafts drafts,
            Uploads uploads,
            Submissions submissions,
            Claims claims,
            CentreClock clock) {
        this.people = people;
        this.passwords = passwords;
        this.centres = centres;
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.drafts = drafts;
        this.uploads = uploads;
        this.submissions = submissions;
        this.claims = claims;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Does something as if it were that many days ago, a little later in the day with each minute given. */
    <T> T daysAgo(int days, int minutes, Supplier<T> act) {
        Instant moment = clock.today()
                .minusDays(days)
                .atTime(FIRST_OF_THE_DAY)
                .plusMinutes(minutes)
                .atZone(clock.zone())
                .toInstant();
        return clock.playing(moment, act);
    }

    void act(int daysAgo, int minutes, Runnable deed) {
        Supplier<Void> once = () -> {
            deed.run();
            return null;
        };
        daysAgo(daysAgo, minutes, once);
    }

    Actor actor(DemoPerson person) {
        return new Actor(ids.get(person), person.userName, person.fullName, person.roles);
    }

    void foundCentre(String name, String number) {
        PersonId administrator = PersonId.random();
        ids.put(DemoPerson.MORGAN, administrator);
        people.addFirstAdministrator(administrator, DemoPerson.MORGAN.userName, details(DemoPerson.MORGAN))
                .orThrow();
        givePassword(DemoPerson.MORGAN);
        centres.change(actor(DemoPerson.MORGAN), centres.current().edition(), name, Optional.of(number))
                .orThrow();
    }

    /** Whether all who play are among these; they may have been added at an earlier start. */
    boolean recognises(List<Person> persons) {
        persons.forEach(person -> Arrays.stream(DemoPerson.values())
                .filter(played -> played.userName.equals(person.userName()))
                .forEach(played -> ids.put(played, person.id())));
        return ids.size() == DemoPerson.values().length;
    }

    void add(DemoPerson person) {
        PersonId id = PersonId.random();
        ids.put(person, id);
        people.add(
                        actor(DemoPerson.MORGAN),
                        Unread.of(new NewPerson(id, person.userName, details(person), person.roles)))
                .orThrow();
        givePassword(person);
    }

    private static PersonDetails details(DemoPerson person) {
        return new PersonDetails(person.fullName, person.candidateNumber, Optional.empty());
    }

    private void givePassword(DemoPerson person) {
        String code = passwords
                .issueResetCode(actor(DemoPerson.MORGAN), ids.get(person), Unread.of(FormKey.fresh()))
                .orThrow()
                .text();
        passwords
                .setWithCode(UUID.randomUUID(), person.userName, code, DemoPerson.PASSWORD)
                .orThrow();
        passwords.sawResets(actor(person)).orThrow();
    }

    Enrolment enrol(DemoPerson learner, EditionKey standard, Optional<EditionKey> policy) {
        return enrolments
                .enrol(
                        actor(DemoPerson.MORGAN),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()), ids.get(learner), standard, policy, clock.today())))
                .orThrow();
    }

    QualificationEnrolmentId enrolOnQualification(DemoPerson learner, EditionKey qualification) {
        return qualifications
                .enrol(
                        actor(DemoPerson.MORGAN),
                        Unread.of(new EnrolOnQualification(
                                new QualificationEnrolmentId(UUID.randomUUID()),
                                ids.get(learner),
                                qualification,
                                clock.today())))
                .orThrow()
                .id();
    }

    void choose(DemoPerson learner, QualificationEnrolmentId qualification, SortedSet<String> units) {
        qualifications
                .choose(
                        actor(learner),
                        qualification,
                        Unread.of(new ChooseUnits(UUID.randomUUID(), 0, units, clock.today())))
                .orThrow();
    }

    void allocate(Enrolment enrolment, DemoPerson person, Capacity capacity) {
        enrolments
                .allocate(
                        actor(DemoPerson.MORGAN),
                        enrolment.id(),
                        Unread.of(new AllocateRequest(UUID.randomUUID(), ids.get(person), capacity, clock.today())))
                .orThrow();
    }

    /** A text file that goes with a piece. */
    record Attached(String name, String text) {}

    PieceId draft(DemoPerson learner, Typed typed) {
        PieceId piece = new PieceId(UUID.randomUUID());
        drafts.save(actor(learner), piece, Unread.of(new Drafts.ToSave(0, typed)))
                .orThrow();
        return piece;
    }

    PieceVersion submit(DemoPerson learner, Typed typed, List<Attached> files) {
        PieceId piece = draft(learner, typed);
        for (Attached file : files) {
            attach(learner, piece, file);
        }
        Draft draft = drafts.find(actor(learner), piece).orElseThrow();
        return submissions
                .submit(actor(learner), piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), draft.revision())))
                .orThrow();
    }

    /** The latest version of a submitted piece for further criteria. */
    void claim(DemoPerson learner, PieceVersion version, Enrolment enrolment, String locator, List<String> criteria) {
        List<TypedClaim> ticked = criteria.stream()
                .map(code -> new TypedClaim(enrolment.id().toString(), code, locator))
                .toList();
        claims.add(actor(learner), version.piece(), Unread.of(new Claims.ToClaim(UUID.randomUUID(), ticked, List.of())))
                .orThrow();
    }

    private void attach(DemoPerson learner, PieceId piece, Attached file) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        try {
            uploads.add(actor(learner), piece, file.name(), new ByteArrayInputStream(bytes))
                    .orThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException("The evidence of the demo centre could not be kept", failed);
        }
    }
}
