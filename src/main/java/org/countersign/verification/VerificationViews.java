package org.countersign.verification;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countersign.assessment.DecisionId;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.Enrolments;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.Piece;
import org.countersign.rules.Capacity;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.site.Actor;
import org.countersign.site.Choice;
import org.countersign.site.Dates;
import org.countersign.site.PersonId;

/** Makes the verifier's list and the form of a sample ready to be shown. */
@ApplicationScoped
class VerificationViews {

    private final Enrolments enrolments;
    private final Units units;
    private final Samples samples;
    private final People people;
    private final VerificationWords words;

    VerificationViews(Enrolments enrolments, Units units, Samples samples, People people, VerificationWords words) {
        this.enrolments = enrolments;
        this.units = units;
        this.samples = samples;
        this.people = people;
        this.words = words;
    }

    /** One unit of the verifier's list; without a last sample or an open action those are words for none. */
    @TemplateData
    record Row(
            String enrolment, String learner, String title, String progress, String lastSample, String openActions) {}

    List<Row> caseload(Actor verifier) {
        List<Enrolment> verified = enrolments.caseload(verifier.id()).stream()
                .filter(access -> access.is(Capacity.INTERNAL_VERIFIER))
                .map(Access::enrolment)
                .toList();
        Map<PersonId, Person> learners =
                people.byIds(verified.stream().map(Enrolment::learner).collect(Collectors.toSet()));
        return verified.stream()
                .map(enrolment -> row(enrolment, learners.get(enrolment.learner())))
                .toList();
    }

    private Row row(Enrolment enrolment, Person learner) {
        Unit unit = units.unit(enrolment);
        Checks checks = samples.in(enrolment.id());
        long met =
                unit.report().criteria().stream().filter(CriterionReport::met).count();
        String last = checks.samples().stream()
                .max(Comparator.comparing(Sample::recordedAt))
                .map(sample -> Dates.british(sample.takenOn()))
                .orElseGet(words::notSampled);
        return new Row(
                enrolment.id().toString(),
                learner.name(),
                unit.standard().displayTitle(),
                words.met((int) met, unit.report().criteria().size()),
                last,
                checks.open().isEmpty()
                        ? words.none()
                        : Integer.toString(checks.open().size()));
    }

    SampleView sample(Unit unit) {
        DecisionsBehind behind = new DecisionsBehind(unit);
        DecisionNames names = new DecisionNames(unit, words);
        List<Choice> criteria = unit.report().criteria().stream()
                .filter(criterion -> !behind.criterion(criterion.code()).isEmpty())
                .map(criterion -> new Choice(
                        criterion.code(),
                        criterion.code() + " " + criterion.criterion().text()))
                .toList();
        List<Choice> pieces = unit.evidence().pieces().values().stream()
                .filter(piece -> !behind.piece(piece.id()).isEmpty())
                .sorted(Comparator.comparingInt(Piece::number))
                .map(piece -> new Choice(
                        piece.id().toString(),
                        piece.reference() + " "
                                + unit.evidence().latest(piece.id()).title()))
                .toList();
        return new SampleView(
                unit.enrolment().id().toString(),
                unit.standard().displayTitle(),
                criteria,
                pieces,
                decisions(unit, behind, names),
                Arrays.stream(Sample.Kind.values())
                        .map(kind -> new Choice(kind.name(), words.kindName(kind)))
                        .toList(),
                List.of(
                        new Choice(SampleTyped.AGREED, words.agree()),
                        new Choice(SampleTyped.ACTIONS, words.require())));
    }

    private static List<Choice> decisions(Unit unit, DecisionsBehind behind, DecisionNames names) {
        Map<DecisionId, Choice> choices = new LinkedHashMap<>();
        unit.report().criteria().stream()
                .flatMap(criterion -> behind.criterion(criterion.code()).stream())
                .map(Sample.Sampled::decision)
                .forEach(decision -> choices.put(decision, new Choice(decision.toString(), names.of(decision))));
        return List.copyOf(choices.values());
    }
}
