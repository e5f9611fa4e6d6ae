package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.rules.reports.Progress;
import org.countersign.site.Actor;
import org.countersign.site.Dates;
import org.countersign.site.PersonId;
import org.countersign.verification.Checks;
import org.countersign.verification.Sample;
import org.countersign.verification.Samples;

/** The units an internal verifier looks after: how far they are, when they were sampled, what is open. */
@ApplicationScoped
class VerifierHome {

    private final Enrolments enrolments;
    private final Units units;
    private final Samples samples;
    private final People people;
    private final HomeWords words;

    VerifierHome(Enrolments enrolments, Units units, Samples samples, People people, HomeWords words) {
        this.enrolments = enrolments;
        this.units = units;
        this.samples = samples;
        this.people = people;
        this.words = words;
    }

    @TemplateData
    record Part(List<UnitPart> units) {}

    /** @param actions null where none is open */
    @TemplateData
    record UnitPart(String path, String learner, String title, String met, String sampled, String actions) {}

    Part of(Actor actor) {
        List<Enrolment> verified = enrolments.caseload(actor.id()).stream()
                .filter(access -> access.is(Capacity.INTERNAL_VERIFIER))
                .map(Access::enrolment)
                .toList();
        if (verified.isEmpty()) {
            return null;
        }
        Map<PersonId, Person> learners =
                people.byIds(verified.stream().map(Enrolment::learner).collect(Collectors.toSet()));
        return new Part(verified.stream()
                .map(enrolment -> part(
                        units.unit(enrolment), learners.get(enrolment.learner()).name()))
                .toList());
    }

    private UnitPart part(Unit unit, String learner) {
        Checks checks = samples.in(unit.enrolment().id());
        Progress progress = unit.report().performance().plus(unit.report().knowledge());
        int open = checks.open().size();
        return new UnitPart(
                "/units/" + unit.enrolment().id(),
                learner,
                unit.standard().displayTitle(),
                words.met(progress.met(), progress.total()),
                checks.samples().stream()
                        .max(Comparator.comparing(Sample::recordedAt))
                        .map(sample -> words.sampled(Dates.british(sample.takenOn())))
                        .orElseGet(words::notSampled),
                open == 0 ? null : words.openActions(open));
    }
}
