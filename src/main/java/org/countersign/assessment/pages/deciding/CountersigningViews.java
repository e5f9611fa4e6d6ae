package org.countersign.assessment.pages.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.DecisionView;
import org.countersign.assessment.pages.DecisionViews;
import org.countersign.assessment.pages.DecisionWords;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.assessment.pages.UnitViews;
import org.countersign.assessment.waiting.Provisional;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.site.PersonId;
import org.countersign.site.answers.FormKey;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.standards.Criterion;

/** Makes the countersigner's queue ready to be shown. */
@ApplicationScoped
class CountersigningViews {

    private final People people;
    private final Badges badges;
    private final QueueWords words;
    private final DecisionWords decisionWords;
    private final CentreClock clock;

    CountersigningViews(
            People people, Badges badges, QueueWords words, DecisionWords decisionWords, CentreClock clock) {
        this.people = people;
        this.badges = badges;
        this.words = words;
        this.decisionWords = decisionWords;
        this.clock = clock;
    }

    List<CountersigningView> of(List<Provisional> waiting, CountersigningForm form) {
        NamesOfTheDay names = names(waiting.stream().map(Provisional::unit).toList());
        return waiting.stream().map(one -> view(one, names, form)).toList();
    }

    /** So that nothing typed is lost where somebody else was faster. */
    List<CountersigningView.Kept> kept(Unit unit, CountersigningForm form) {
        Provisional provisional = Provisional.in(unit);
        Set<String> waiting = Stream.concat(
                        provisional.judgements().stream().map(Judgement::id),
                        provisional.signOffs().stream().map(SignOff::id))
                .map(DecisionId::toString)
                .collect(Collectors.toSet());
        List<String> written = form.shown().stream()
                .filter(id -> !waiting.contains(id) && !form.feedbackOn(id).isBlank())
                .toList();
        NamesOfTheDay names = names(written.isEmpty() ? List.of() : List.of(unit));
        return written.stream()
                .flatMap(id -> made(unit, new DecisionId(UUID.fromString(id)), names)
                        .map(made -> new CountersigningView.Kept(id, made, form.feedbackOn(id)))
                        .stream())
                .toList();
    }

    private Optional<String> made(Unit unit, DecisionId id, NamesOfTheDay names) {
        return unit.decisions()
                .judgement(id)
                .map(judgement -> made(unit, judgement, names))
                .or(() -> unit.decisions().signOff(id).map(signOff -> made(signOff, names)));
    }

    private NamesOfTheDay names(List<Unit> units) {
        Set<PersonId> persons = new HashSet<>();
        units.forEach(unit -> {
            persons.addAll(DecisionViews.deciders(unit));
            persons.add(unit.enrolment().learner());
        });
        return people.namesOfTheDay(persons);
    }

    private CountersigningView view(Provisional waiting, NamesOfTheDay names, CountersigningForm form) {
        Unit unit = waiting.unit();
        DecisionViews decisions = new DecisionViews(unit, names, badges, decisionWords);
        List<Waits> waits = new ArrayList<>();
        waiting.judgements().forEach(judgement -> waits.add(waits(unit, judgement, names, decisions)));
        waiting.signOffs().forEach(signOff -> waits.add(waits(unit, signOff, names, decisions)));
        waits.sort(Comparator.comparing(Waits::since));
        Map<Together, List<Waits>> together =
                waits.stream().collect(Collectors.groupingBy(Waits::together, LinkedHashMap::new, Collectors.toList()));
        return new CountersigningView(
                unit.enrolment().id().toString(),
                UnitViews.path(unit.enrolment()),
                names.now(unit.enrolment().learner()),
                unit.standard().displayTitle(),
                unit.standard().languageOfTitle(),
                together.entrySet().stream()
                        .map(entry -> group(unit, entry.getKey(), entry.getValue(), form))
                        .toList());
    }

    /** What makes decisions be answered together. */
    private record Together(String what, String href, String by) {}

    private record Waits(Together together, Instant since, CountersigningView.One one) {}

    private CountersigningView.Group group(Unit unit, Together together, List<Waits> waits, CountersigningForm form) {
        List<String> order =
                unit.standard().criteria().stream().map(Criterion::code).toList();
        List<CountersigningView.One> decisions = waits.stream()
                .map(Waits::one)
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.code())))
                .toList();
        boolean typedHere = decisions.stream().map(CountersigningView.One::id).anyMatch(form.shown()::contains);
        return new CountersigningView.Group(
                decisions.get(0).id(),
                together.what(),
                together.href(),
                together.by(),
                words.days(QueueView.days(waits.get(0).since(), clock)),
                typedHere ? form.key() : FormKey.fresh().toString(),
                typedHere ? form.feedback() : "",
                decisions);
    }

    private Waits waits(Unit unit, Judgement judgement, NamesOfTheDay names, DecisionViews decisions) {
        Claim claim = unit.claim(judgement.claim());
        String href = UnitViews.path(unit.enrolment()) + "/pieces/" + claim.piece() + "?version=" + claim.version();
        String piece = unit.evidence().pieces().get(claim.piece()).reference() + " "
                + unit.evidence()
                        .version(claim.piece(), claim.version())
                        .orElseThrow()
                        .title();
        return new Waits(
                new Together(piece, href, names.at(judgement.judge(), judgement.recordedAt())),
                judgement.recordedAt(),
                one(
                        unit,
                        judgement.id(),
                        claim.criterion(),
                        made(unit, judgement, names),
                        href,
                        decisions.of(judgement)));
    }

    private Waits waits(Unit unit, SignOff signOff, NamesOfTheDay names, DecisionViews decisions) {
        return new Waits(
                new Together(
                        decisionWords.signOffs(),
                        UnitViews.path(unit.enrolment()) + "#criteria",
                        names.at(signOff.by(), signOff.recordedAt())),
                signOff.recordedAt(),
                one(
                        unit,
                        signOff.id(),
                        signOff.criterion(),
                        made(signOff, names),
                        UnitViews.path(unit.enrolment()) + "/criteria/" + signOff.criterion(),
                        decisions.of(signOff)));
    }

    private static CountersigningView.One one(
            Unit unit, DecisionId id, String code, String made, String href, DecisionView decision) {
        Criterion criterion = unit.standard().criterion(code).orElseThrow();
        return new CountersigningView.One(
                id.toString(), code, unit.standard().language(criterion), criterion.wording(), made, href, decision);
    }

    private String made(Unit unit, Judgement judgement, NamesOfTheDay names) {
        Claim claim = unit.claim(judgement.claim());
        return words.traineeJudged(
                claim.criterion(),
                unit.evidence().pieces().get(claim.piece()).reference(),
                names.at(judgement.judge(), judgement.recordedAt()),
                Dates.british(judgement.judgedOn()));
    }

    private String made(SignOff signOff, NamesOfTheDay names) {
        return words.traineeSignedOff(
                signOff.criterion(), names.at(signOff.by(), signOff.recordedAt()), Dates.british(signOff.signedOn()));
    }
}
