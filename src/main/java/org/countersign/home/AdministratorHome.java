package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Progressions;
import org.countersign.assessment.Progressions.Progression;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.store.StoreFit;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.ClockWatch;
import org.countersign.site.Dates;
import org.countersign.site.DiskSpace;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.standards.Problem;

/** What in the centre needs its administrator. */
@ApplicationScoped
class AdministratorHome {

    /** The newest enrolments asked whether they stand still or are finished: what a centre enrols in about a year. */
    private static final int LOOKED_AT = 200;

    /** Of a list that goes on elsewhere. */
    private static final int SHOWN = 10;

    /** Longer than a holiday. */
    private static final int STILL_WEEKS = 4;

    private static final long MEGABYTE = 1024 * 1024;

    private final Enrolments enrolments;
    private final Progressions progressions;
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
            Progressions progressions,
            Editions editions,
            People people,
            Catalogue catalogue,
            DiskSpace disk,
            StoreFit files,
            CentreClock clock,
            ClockWatch watch,
            HomeWords words) {
        this.enrolments = enrolments;
        this.progressions = progressions;
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
     * @param lookedAt a sentence where not every enrolment was asked whether it stands still or is finished, or else null
     * @param problems a sentence
     * @param disk a sentence where it is full, or else null
     * @param clock a sentence where it is behind what is recorded, or else null
     * @param filesFit whether the kept files of evidence and the database belong together
     */
    @TemplateData
    record Part(
            List<EnrolmentPart> incomplete,
            long moreIncomplete,
            Shown<EnrolmentPart> still,
            Shown<EnrolmentPart> toPrint,
            String lookedAt,
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
        List<Enrolment> newest = enrolments.list(EnrolmentQuery.all(), 0, LOOKED_AT);
        Map<PersonId, Person> learners = people.byIds(Stream.concat(incomplete.stream(), newest.stream())
                .map(Enrolment::learner)
                .collect(Collectors.toSet()));
        List<Progression> moved = progressions.of(newest);
        return new Part(
                incomplete.stream()
                        .map(enrolment -> part("/enrolments/" + enrolment.id(), enrolment, learners, ""))
                        .toList(),
                enrolments.count(EnrolmentQuery.incomplete()) - incomplete.size(),
                Shown.of(
                        moved.stream()
                                .filter(this::isStill)
                                .sorted(Comparator.comparing(Progression::lastMoved))
                                .map(one -> part(
                                        "/enrolments/" + one.enrolment().id(), one.enrolment(), learners, since(one)))
                                .toList(),
                        SHOWN),
                Shown.of(
                        moved.stream()
                                .filter(Progression::closed)
                                .sorted(Comparator.comparing(Progression::lastMoved)
                                        .reversed())
                                .map(one -> part(
                                        "/records/" + one.enrolment().id() + "/record.pdf",
                                        one.enrolment(),
                                        learners,
                                        ""))
                                .toList(),
                        SHOWN),
                newest.size() < LOOKED_AT ? null : words.lookedAt(LOOKED_AT, enrolments.count(EnrolmentQuery.all())),
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

    private EnrolmentPart part(String path, Enrolment enrolment, Map<PersonId, Person> learners, String note) {
        return new EnrolmentPart(
                path, learners.get(enrolment.learner()).name(), editions.title(enrolment.standard()), note);
    }

    private boolean isStill(Progression one) {
        return !one.closed()
                && clock.dateOf(one.lastMoved()).plusWeeks(STILL_WEEKS).isBefore(clock.today());
    }

    private String since(Progression one) {
        return words.since(Dates.british(clock.dateOf(one.lastMoved())));
    }

    private String problems(Actor actor) {
        int count = catalogue.problems(actor) instanceof Answer.Done<List<Problem>> found
                ? found.value().size()
                : 0;
        return count == 0 ? words.noProblems() : words.problems(count);
    }
}
