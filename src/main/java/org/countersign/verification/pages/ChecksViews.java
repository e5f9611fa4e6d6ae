package org.countersign.verification.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.enrolment.Access;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.verification.Action;
import org.countersign.verification.ActionClearance;
import org.countersign.verification.Checks;
import org.countersign.verification.Sample;
import org.countersign.verification.Samples;

/** Makes what the verifier did in a unit ready to be shown. */
@ApplicationScoped
class ChecksViews {

    private final Samples samples;
    private final People people;
    private final VerificationWords words;
    private final CentreClock clock;

    ChecksViews(Samples samples, People people, VerificationWords words, CentreClock clock) {
        this.samples = samples;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    ChecksView of(Unit unit, Access reader) {
        Checks checks = samples.in(unit.enrolment().id());
        NamesOfTheDay named = people.namesOfTheDay(persons(checks));
        DecisionNames decisions = new DecisionNames(unit, words);
        String enrolment = unit.enrolment().id().toString();
        return new ChecksView(
                enrolment,
                checks.samples().stream()
                        .map(sample -> sample(sample, unit, named))
                        .toList(),
                checks.actions().stream()
                        .map(action -> action(
                                action, "-" + action.id(), checks, reader, named, decisions, ActionTyped.fresh()))
                        .toList(),
                reader.is(Capacity.INTERNAL_VERIFIER) ? "/units/" + enrolment + "/sample" : null);
    }

    /** One action on a page of its own; empty where the unit has no such action. */
    Optional<ChecksView.ActionView> action(Unit unit, Access reader, UUID id, ActionTyped typed) {
        Checks checks = samples.in(unit.enrolment().id());
        NamesOfTheDay named = people.namesOfTheDay(persons(checks));
        return checks.actions().stream()
                .filter(action -> action.id().equals(id))
                .map(action -> action(action, "", checks, reader, named, new DecisionNames(unit, words), typed))
                .findFirst();
    }

    private static Set<PersonId> persons(Checks checks) {
        Set<PersonId> persons = new HashSet<>();
        checks.samples().forEach(sample -> persons.add(sample.by()));
        checks.actions().forEach(action -> persons.add(action.owner()));
        checks.responses().forEach(response -> persons.add(response.by()));
        checks.clearances().forEach(clearance -> persons.add(clearance.by()));
        return persons;
    }

    private ChecksView.SampleView sample(Sample sample, Unit unit, NamesOfTheDay named) {
        String kind = words.kindName(sample.kind());
        String date = Dates.british(sample.takenOn());
        String name = named.at(sample.by(), sample.recordedAt());
        return new ChecksView.SampleView(
                sample.agreed() ? words.agreed(kind, date, name) : words.actionsRequired(kind, date, name),
                sample.agreed(),
                words.lookedAt(lookedAt(sample, unit)),
                sample.comments());
    }

    private static String lookedAt(Sample sample, Unit unit) {
        return sample.sampled().stream()
                .map(one -> one.criterion().orElseGet(() -> one.piece()
                        .map(piece -> unit.evidence().pieces().get(piece).reference())
                        .orElse("")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private ChecksView.ActionView action(
            Action action,
            String idEnd,
            Checks checks,
            Access reader,
            NamesOfTheDay named,
            DecisionNames decisions,
            ActionTyped typed) {
        String cleared = checks.clearance(action.id())
                .map(clearance -> words.cleared(
                        named.at(clearance.by(), clearance.recordedAt()),
                        Dates.british(clock.dateOf(clearance.recordedAt()))))
                .orElse(null);
        List<ChecksView.ResponseView> responses = checks.responses(action.id()).stream()
                .map(response -> new ChecksView.ResponseView(
                        named.at(response.by(), response.recordedAt()), response.recordedAt(), response.done()))
                .toList();
        return new ChecksView.ActionView(
                "/units/" + action.enrolment() + "/actions/" + action.id(),
                idEnd,
                words.action(named.now(action.owner()), Dates.british(action.dueOn())),
                decisions.of(action.decision()),
                action.required(),
                cleared,
                checks.clearance(action.id()).map(ActionClearance::comments).orElse(""),
                responses,
                reader.judges() && (cleared == null || !typed.done().isEmpty()),
                reader.is(Capacity.INTERNAL_VERIFIER)
                        && (cleared == null || !typed.comments().isEmpty()),
                typed);
    }
}
