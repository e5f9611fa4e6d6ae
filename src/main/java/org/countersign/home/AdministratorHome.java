package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.catalogue.Catalogue;
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
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.standards.Problem;

/** What in the centre needs its administrator. */
@ApplicationScoped
class AdministratorHome {

    /** The newest enrolments looked at: those an administrator is at work on. */
    private static final int LOOKED_AT = 200;

    private final Enrolments enrolments;
    private final People people;
    private final Catalogue catalogue;
    private final CentreClock clock;
    private final HomeWords words;

    AdministratorHome(Enrolments enrolments, People people, Catalogue catalogue, CentreClock clock, HomeWords words) {
        this.enrolments = enrolments;
        this.people = people;
        this.catalogue = catalogue;
        this.clock = clock;
        this.words = words;
    }

    /** @param problems a sentence */
    @TemplateData
    record Part(List<EnrolmentPart> incomplete, String problems) {}

    @TemplateData
    record EnrolmentPart(String path, String learner, String unit) {}

    Part of(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return null;
        }
        List<Enrolment> newest = enrolments.all(0, LOOKED_AT);
        Map<EnrolmentId, List<Allocation>> allocations =
                enrolments.allocations(newest.stream().map(Enrolment::id).toList());
        List<Enrolment> incomplete = newest.stream()
                .filter(enrolment -> isIncomplete(allocations.getOrDefault(enrolment.id(), List.of())))
                .toList();
        Map<PersonId, Person> learners =
                people.byIds(incomplete.stream().map(Enrolment::learner).collect(Collectors.toSet()));
        return new Part(
                incomplete.stream()
                        .map(enrolment -> new EnrolmentPart(
                                "/enrolments/" + enrolment.id(),
                                learners.get(enrolment.learner()).name(),
                                enrolment.standard().toString()))
                        .toList(),
                problems(actor));
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
