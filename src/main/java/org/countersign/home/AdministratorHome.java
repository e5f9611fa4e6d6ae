package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.assessment.Progressions;
import org.countersign.assessment.Progressions.Progression;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Allocation;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.Dates;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.standards.Problem;

/** What in the centre needs its administrator. */
@ApplicationScoped
class AdministratorHome {

    /** The newest enrolments looked at: those an administrator is at work on. */
    private static final int LOOKED_AT = 200;

    /** Longer than a holiday. */
    private static final int STILL_WEEKS = 4;

    private final Enrolments enrolments;
    private final Progressions progressions;
    private final Editions editions;
    private final People people;
    private final Catalogue catalogue;
    private final CentreClock clock;
    private final HomeWords words;

    AdministratorHome(
            Enrolments enrolments,
            Progressions progressions,
            Editions editions,
            People people,
            Catalogue catalogue,
            CentreClock clock,
            HomeWords words) {
        this.enrolments = enrolments;
        this.progressions = progressions;
        this.editions = editions;
        this.people = people;
        this.catalogue = catalogue;
        this.clock = clock;
        this.words = words;
    }

    /** @param problems a sentence */
    @TemplateData
    record Part(
            List<EnrolmentPart> incomplete, List<EnrolmentPart> still, List<EnrolmentPart> toPrint, String problems) {}

    /** @param note what there is to say of it; empty where it says itself */
    @TemplateData
    record EnrolmentPart(String path, String learner, String unit, String note) {}

    Part of(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return null;
        }
        List<Enrolment> newest = enrolments.all(0, LOOKED_AT);
        Map<EnrolmentId, List<Allocation>> allocations =
                enrolments.allocations(newest.stream().map(Enrolment::id).toList());
        Map<PersonId, Person> learners =
                people.byIds(newest.stream().map(Enrolment::learner).collect(Collectors.toSet()));
        List<Progression> moved = progressions.of(newest);
        return new Part(
                newest.stream()
                        .filter(enrolment -> isIncomplete(allocations.getOrDefault(enrolment.id(), List.of())))
                        .map(enrolment -> part("/enrolments/" + enrolment.id(), enrolment, learners, ""))
                        .toList(),
                moved.stream()
                        .filter(this::isStill)
                        .sorted(Comparator.comparing(Progression::lastMoved))
                        .map(one -> part("/enrolments/" + one.enrolment().id(), one.enrolment(), learners, since(one)))
                        .toList(),
                moved.stream()
                        .filter(Progression::closed)
                        .map(one ->
                                part("/records/" + one.enrolment().id() + "/record.pdf", one.enrolment(), learners, ""))
                        .toList(),
                problems(actor));
    }

    private EnrolmentPart part(String path, Enrolment enrolment, Map<PersonId, Person> learners, String note) {
        return new EnrolmentPart(
                path,
                learners.get(enrolment.learner()).name(),
                editions.standard(enrolment.standard()).displayTitle(),
                note);
    }

    private boolean isStill(Progression one) {
        return !one.closed()
                && clock.dateOf(one.lastMoved()).plusWeeks(STILL_WEEKS).isBefore(clock.today());
    }

    private String since(Progression one) {
        return words.since(Dates.british(clock.dateOf(one.lastMoved())));
    }

    private boolean isIncomplete(List<Allocation> allocations) {
        return !has(allocations, Capacity.INTERNAL_VERIFIER)
                || !(has(allocations, Capacity.ASSESSOR) || has(allocations, Capacity.TRAINEE_ASSESSOR));
    }

    private boolean has(List<Allocation> allocations, Capacity capacity) {
        return allocations.stream()
                .anyMatch(allocation -> allocation.capacity() == capacity && allocation.holdsOn(clock.today()));
    }

    private String problems(Actor actor) {
        int count = catalogue.problems(actor) instanceof Answer.Done<List<Problem>> found
                ? found.value().size()
                : 0;
        return count == 0 ? words.noProblems() : words.problems(count);
    }
}
