package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.assessment.Judgement;
import org.countersign.assessment.Provisional;
import org.countersign.assessment.SignOff;
import org.countersign.assessment.Unit;
import org.countersign.people.People;
import org.countersign.portfolio.Claim;
import org.countersign.site.Dates;
import org.countersign.site.FormKey;
import org.countersign.site.PersonId;

/** Makes the countersigner's queue ready to be shown. */
@ApplicationScoped
class CountersigningViews {

    private final People people;
    private final Badges badges;
    private final AssessmentWords words;

    CountersigningViews(People people, Badges badges, AssessmentWords words) {
        this.people = people;
        this.badges = badges;
        this.words = words;
    }

    List<CountersigningView> of(List<Provisional> waiting, CountersigningPages.AnswerForm form) {
        Set<PersonId> persons = new HashSet<>();
        waiting.forEach(one -> {
            persons.addAll(DecisionViews.deciders(one.unit()));
            persons.add(one.unit().enrolment().learner());
        });
        Names names = Names.of(people, persons);
        return waiting.stream().map(one -> view(one, names, form)).toList();
    }

    private CountersigningView view(Provisional waiting, Names names, CountersigningPages.AnswerForm form) {
        Unit unit = waiting.unit();
        DecisionViews decisions = new DecisionViews(unit, names, badges, words);
        List<CountersigningView.One> all = new ArrayList<>();
        waiting.judgements().forEach(judgement -> all.add(view(unit, judgement, names, decisions, form)));
        waiting.signOffs().forEach(signOff -> all.add(view(unit, signOff, names, decisions, form)));
        return new CountersigningView(
                unit.enrolment().id().toString(),
                UnitViews.path(unit.enrolment()),
                names.of(unit.enrolment().learner()),
                unit.standard().displayTitle(),
                all);
    }

    private CountersigningView.One view(
            Unit unit, Judgement judgement, Names names, DecisionViews decisions, CountersigningPages.AnswerForm form) {
        Claim claim = unit.evidence().claims().stream()
                .filter(one -> one.id().equals(judgement.claim()))
                .findFirst()
                .orElseThrow();
        String by = names.of(judgement.judge());
        return one(
                unit,
                judgement.id().toString(),
                claim.criterion(),
                words.traineeJudged(
                        claim.criterion(),
                        unit.evidence().pieces().get(claim.piece()).reference(),
                        by,
                        Dates.british(judgement.judgedOn())),
                UnitViews.path(unit.enrolment()) + "/pieces/" + claim.piece() + "?version=" + claim.version(),
                by,
                decisions.of(judgement),
                form);
    }

    private CountersigningView.One view(
            Unit unit, SignOff signOff, Names names, DecisionViews decisions, CountersigningPages.AnswerForm form) {
        String by = names.of(signOff.by());
        return one(
                unit,
                signOff.id().toString(),
                signOff.criterion(),
                words.traineeSignedOff(signOff.criterion(), by, Dates.british(signOff.signedOn())),
                UnitViews.path(unit.enrolment()) + "/criteria/" + signOff.criterion(),
                by,
                decisions.of(signOff),
                form);
    }

    private static CountersigningView.One one(
            Unit unit,
            String id,
            String code,
            String made,
            String href,
            String by,
            DecisionView decision,
            CountersigningPages.AnswerForm form) {
        boolean typedHere = id.equals(form.decision());
        return new CountersigningView.One(
                id,
                code,
                unit.standard().criterion(code).orElseThrow().text(),
                made,
                href,
                by,
                decision,
                typedHere ? form.key() : FormKey.fresh().toString(),
                typedHere ? form.answer() : "",
                typedHere ? form.feedback() : "");
    }
}
