package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.assessment.summary.CentreUnits;
import org.countersign.assessment.summary.CentreUnits.Moved;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.store.StoreFit;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockWatch;
import org.countersign.site.clock.Dates;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.lists.Paged;
import org.countersign.standards.Problem;

/** What in the centre needs its administrator. */
@ApplicationScoped
class AdministratorHome {

    /** Of a list that goes on elsewhere. */
    private static final int SHOWN = 10;

    /** Longer than a holiday. */
    private static final int STILL_WEEKS = 4;

    private static final long MEGABYTE = 1024 * 1024;

    private final Enrolments enrolments;
    private final CentreUnits units;
    private final Editions editions;
    private final People people;
    private final Catalogue catalogue;
    private final DiskSpace disk;
    private final StoreFit files;
    private final CentreClock clock;
    private final ClockWatch watch;
    private final HomeWords words;

    AdministratorHome(
            Enrolments enrolments,
            CentreUnits units,
            Editions editions,
            People people,
            Catalogue catalogue,
            DiskSpace disk,
            StoreFit files,
            CentreClock clock,
            ClockWatch watch,
            HomeWords words) {
        this.enrolments = enrolments;
        this.units = units;
        this.editions = editions;
        this.people = people;
        this.catalogue = catalogue;
        this.disk = disk;
        this.files = files;
        this.clock = clock;
        this.watch = watch;
        this.words = words;
    }

    /**
     * What the administrator is shown first.
     *
     * @param moreIncomplete how many beside those shown
     * @param still the one that has stood longest first
     * @param toPrint the one that moved last first
     * @param problems a sentence
     * @param disk a sentence where it is full, or else null
     * @param clock a sentence where it is behind what is recorded, or else null
     * @param filesFit whether the kept files of evidence and the database belong together
     */
    @TemplateData
    record Part(
            List<EnrolmentPart> incomplete,
            long moreIncomplete,
            FirstFew<EnrolmentPart> still,
            FirstFew<EnrolmentPart> toPrint,
            String problems,
            String disk,
            String clock,
            boolean filesFit) {}

    /** @param note what there is to say of it; empty where it says itself */
    @TemplateData
    record EnrolmentPart(String path, String learner, String unit, String note) {}

    Part of(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            return null;
        }
        List<Enrolment> incomplete = enrolments.list(EnrolmentQuery.incomplete(), 0, SHOWN);
        Map<PersonId, Person> learners = learners(incomplete);
        return new Part(
                incomplete.stream()
                        .map(enrolment -> part("/enrolments/" + enrolment.id(), enrolment, learners, ""))
                        .toList(),
                enrolments.count(EnrolmentQuery.incomplete()) - incomplete.size(),
                FirstFew.of(
                        named(units.still(stillSince())),
                        SHOWN,
                        one -> part("/enrolments/" + one.enrolment().id(), one, since(one))),
                FirstFew.of(
                        named(units.closed()),
                        SHOWN,
                        one -> part("/records/" + one.enrolment().id() + "/record.pdf", one, "")),
                problems(actor),
                disk.isFull() ? words.diskFull(disk.free() / MEGABYTE) : null,
                watch.behind()
                        .map(behind -> words.clockBehind(
                                Dates.timed(behind.clock()),
                                Dates.timed(behind.last()),
                                behind.last().toString()))
                        .orElse(null),
                files.atStart().fits());
    }

    private Map<PersonId, Person> learners(List<Enrolment> enrolled) {
        return people.byIds(enrolled.stream().map(Enrolment::learner).collect(Collectors.toSet()));
    }

    /** A unit with its learner. */
    private record Named(Enrolment enrolment, Instant lastMoved, String learner) {}

    private Paged<Named> named(Paged<Moved> moved) {
        return moved.each(page -> {
            Map<PersonId, Person> learners =
                    learners(page.stream().map(Moved::enrolment).toList());
            return page.stream()
                    .map(one -> new Named(
                            one.enrolment(),
                            one.lastMoved(),
                            learners.get(one.enrolment().learner()).name()))
                    .toList();
        });
    }

    private EnrolmentPart part(String path, Named one, String note) {
        return new EnrolmentPart(
                path, one.learner(), editions.title(one.enrolment().standard()), note);
    }

    private EnrolmentPart part(String path, Enrolment enrolment, Map<PersonId, Person> learners, String note) {
        return new EnrolmentPart(
                path, learners.get(enrolment.learner()).name(), editions.title(enrolment.standard()), note);
    }

    /** The first moment of the day that is so many weeks ago. */
    private Instant stillSince() {
        return clock.today().minusWeeks(STILL_WEEKS).atStartOfDay(clock.zone()).toInstant();
    }

    private String since(Named one) {
        return words.since(Dates.british(clock.dateOf(one.lastMoved())));
    }

    private String problems(Actor actor) {
        int count = catalogue.problems(actor) instanceof Answer.Done<List<Problem>> found
                ? found.value().size()
                : 0;
        return count == 0 ? words.noProblems() : words.problems(count);
    }
}
