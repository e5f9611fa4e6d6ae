package org.countersign.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;

/** What somebody leaves who loses a role or the account, and who takes it over, in the same step. */
@ApplicationScoped
public class Leaving {

    private final List<Duties> duties;

    Leaving(@All List<Duties> duties) {
        this.duties = duties;
    }

    /** One thing that is left, with who takes it. */
    private record Left(Duties kept, Duty duty, HandingOn.Taker taker) {}

    /** What they could no longer do without their account. */
    public List<Duty> withoutAccount(Person person) {
        return leftBy(person, role -> false);
    }

    /** What they could no longer do without this role. */
    public List<Duty> without(Role role, Person person) {
        return leftBy(person, keepingAllBut(person, role));
    }

    private static Predicate<Role> keepingAllBut(Person person, Role role) {
        return other -> other != role && person.is(other);
    }

    private List<Duty> leftBy(Person person, Predicate<Role> keeps) {
        return duties.stream()
                .flatMap(kept -> kept.leftBy(person, keeps).stream())
                .toList();
    }

    /** Does what closes the account, and hands on. */
    Answer<Person> closing(Actor by, Person person, HandingOn choices, Change change) {
        return leaving(by, person, role -> false, choices, change);
    }

    /** Does what ends the role, and hands on. */
    Answer<Person> ending(Actor by, Person person, Role role, HandingOn choices, Change change) {
        return leaving(by, person, keepingAllBut(person, role), choices, change);
    }

    /** What takes the role or the account away. */
    interface Change {

        Answer<Person> make();
    }

    private Answer<Person> leaving(Actor by, Person person, Predicate<Role> keeps, HandingOn choices, Change change) {
        List<Left> all = new ArrayList<>();
        List<Duty> unsaid = new ArrayList<>();
        for (Duties kept : duties) {
            for (Duty duty : kept.leftBy(person, keeps)) {
                choices.of(duty).ifPresentOrElse(to -> all.add(new Left(kept, duty, to)), () -> unsaid.add(duty));
            }
        }
        if (!unsaid.isEmpty()) {
            return Answer.refused(PersonRefusal.HAND_ON_FIRST.refusal(person.name(), said(unsaid)));
        }
        return change.make().then(changed -> handOn(by, all, changed));
    }

    private static String said(List<Duty> duties) {
        return duties.stream()
                .map(duty -> duty.learner() + " (" + duty.unit() + ", " + duty.as() + ")")
                .collect(Collectors.joining("; "));
    }

    private static Answer<Person> handOn(Actor by, List<Left> all, Person changed) {
        List<Refusal> refusals = new ArrayList<>();
        for (Left left : all) {
            left.taker().person().ifPresent(to -> {
                Answer<?> answer = left.kept().handOn(by, left.duty().id(), to);
                if (answer instanceof Answer.Refused<?> refused) {
                    refused.refusals().forEach(why -> refusals.add(notHandedOn(left.duty(), why)));
                }
            });
        }
        return refusals.isEmpty() ? Answer.done(changed) : Answer.refused(refusals);
    }

    private static Refusal notHandedOn(Duty duty, Refusal why) {
        return PersonRefusal.NOT_HANDED_ON
                .refusal(said(List.of(duty)), why.sentence())
                .at(HandingOnForm.FIELD + duty.id());
    }
}
