package org.countersign.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.function.Predicate;
import org.countersign.people.Centres;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.Role;

/** Nine weeks at the demo centre, told from its founding to this morning. */
@ApplicationScoped
class DemoStory {

    private static final String CENTRE = "Northgate Training";
    private static final String CENTRE_NUMBER = "3001942";

    private final Stage stage;
    private final FinishedUnit finished;
    private final SuccessorUnit successor;
    private final UnitsUnderWay underWay;
    private final People people;
    private final Centres centres;

    DemoStory(
            Stage stage,
            FinishedUnit finished,
            SuccessorUnit successor,
            UnitsUnderWay underWay,
            People people,
            Centres centres) {
        this.stage = stage;
        this.finished = finished;
        this.successor = successor;
        this.underWay = underWay;
        this.people = people;
        this.centres = centres;
    }

    void play() {
        stage.act(63, 0, () -> {
            stage.foundCentre(CENTRE, CENTRE_NUMBER);
            Arrays.stream(DemoPerson.values())
                    .filter(Predicate.not(DemoPerson.MORGAN::equals))
                    .forEach(stage::add);
        });
        successor.play(finished.play());
        underWay.play();
    }

    /** Whether this centre was made by this story, now or at an earlier start. */
    boolean isThisCentre() {
        return centres.current().name().equals(CENTRE)
                && people.withRole(Role.ADMINISTRATOR).stream()
                        .map(Person::userName)
                        .anyMatch(DemoPerson.MORGAN.userName::equals);
    }
}
