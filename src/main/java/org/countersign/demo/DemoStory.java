package org.countersign.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.People;
import org.countersign.people.PeopleQuery;
import org.countersign.people.Person;
import org.countersign.people.centre.Centres;
import org.countersign.site.Role;

/**
 * Nine weeks at the demo centre, told from its founding to this morning: in two parts, because nobody signs by a password
 * that is not written down yet. Each part is there whole or not at all, so that whoever stops the program meanwhile has no
 * half of a centre at the next start, which goes on from there.
 */
@ApplicationScoped
class DemoStory {

    private static final String CENTRE = "Northgate Training";
    private static final String CENTRE_NUMBER = "3001942";

    /** Seconds that a part may take: a few on an idle machine, some twenty on one with ten things to do. */
    private static final int LONGEST = 600;

    private final Stage stage;
    private final FinishedUnit finished;
    private final SuccessorUnit successor;
    private final UnitsUnderWay underWay;
    private final People people;
    private final Centres centres;
    private final Enrolments enrolments;

    DemoStory(
            Stage stage,
            FinishedUnit finished,
            SuccessorUnit successor,
            UnitsUnderWay underWay,
            People people,
            Centres centres,
            Enrolments enrolments) {
        this.stage = stage;
        this.finished = finished;
        this.successor = successor;
        this.underWay = underWay;
        this.people = people;
        this.centres = centres;
        this.enrolments = enrolments;
    }

    /** Whether there is nothing at all, so that a centre may be made. */
    boolean mayBegin() {
        return people.count(PeopleQuery.everybody()) == 0;
    }

    void begin() {
        whole(() -> stage.act(63, 0, () -> {
            stage.foundCentre(CENTRE, CENTRE_NUMBER);
            Arrays.stream(DemoPerson.values())
                    .filter(Predicate.not(DemoPerson.MORGAN::equals))
                    .forEach(stage::add);
        }));
    }

    /** Whether everybody is there and nothing has happened yet. */
    boolean mayGoOn() {
        return isThisCentre() && stage.recognises(everybody()) && enrolments.count(EnrolmentQuery.all()) == 0;
    }

    private List<Person> everybody() {
        PeopleQuery everybody = PeopleQuery.everybody();
        return people.list(everybody, 0, Math.toIntExact(people.count(everybody)));
    }

    void goOn() {
        whole(() -> {
            successor.play(finished.play());
            underWay.play();
        });
    }

    private static void whole(Runnable part) {
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(part);
    }

    /** Whether this centre was made by this story, now or at an earlier start. */
    boolean isThisCentre() {
        return centres.current().name().equals(CENTRE)
                && people.withRole(Role.ADMINISTRATOR).stream()
                        .map(Person::userName)
                        .anyMatch(DemoPerson.MORGAN.userName::equals);
    }
}
