package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.catalogue.Catalogue;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.pages.Choices;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.Pages;
import org.countersign.standards.CriteriaGroup;

/** Makes one criterion of a unit ready to be shown. */
@ApplicationScoped
class CriterionViews {

    private final People people;
    private final Catalogue catalogue;
    private final Choices choices;
    private final SignedIn signedIn;
    private final Badges badges;
    private final DecisionWords words;
    private final UnitWords unitWords;

    CriterionViews(
            People people,
            Catalogue catalogue,
            Choices choices,
            SignedIn signedIn,
            Badges badges,
            DecisionWords words,
            UnitWords unitWords) {
        this.people = people;
        this.catalogue = catalogue;
        this.choices = choices;
        this.signedIn = signedIn;
        this.badges = badges;
        this.words = words;
        this.unitWords = unitWords;
    }

    CriterionView of(Unit unit, String code) {
        CriterionReport criterion = Pages.found(found(unit, code));
        Collection<PersonId> persons = new HashSet<>(DecisionViews.deciders(unit));
        persons.add(unit.enrolment().learner());
        NamesOfTheDay names = people.namesOfTheDay(persons);
        DecisionViews decisions = new DecisionViews(unit, names, badges, words);
        Map<UUID, Claim> claims = unit.evidence().claims().stream()
                .collect(Collectors.toMap(claim -> claim.id().value(), Function.identity()));
        CriteriaGroup group = unit.standard().groupOf(criterion.criterion());
        return new CriterionView(
                UnitViews.path(unit.enrolment()),
                names.now(unit.enrolment().learner()),
                unit.standard().displayTitle(),
                code,
                unit.standard().language(criterion.criterion()),
                criterion.criterion().wording(),
                unit.standard().heading(group),
                unit.standard().leadIn(group),
                unit.standard().termsIn(criterion.criterion()),
                criterion.criterion().note().orElse(null),
                criterion
                        .criterion()
                        .partOf()
                        .flatMap(unit.standard()::criterion)
                        .map(whole -> unitWords.itemOf(whole.code(), whole.text()))
                        .orElse(null),
                unit.report().itemsOf(criterion).stream()
                        .map(item -> new CriterionView.Item(
                                item.code(),
                                item.criterion().text(),
                                UnitViews.path(unit.enrolment()) + "/criteria/" + item.code(),
                                badges.of(item.standing())))
                        .toList(),
                badges.of(criterion.standing()),
                criterion.findings().stream()
                        .map(finding -> Sentences.beside(code, finding))
                        .toList(),
                criterion.claims().stream()
                        .map(claim -> claimed(unit, claim, claims.get(claim.claimId()), decisions))
                        .toList(),
                decisions.signOffsOf(code),
                catalogue.notesBeside(signedIn.actor(), unit.standard().key().id(), code));
    }

    private static Answer<CriterionReport> found(Unit unit, String code) {
        Optional<CriterionReport> criterion = unit.report().criterion(code);
        return criterion.<Answer<CriterionReport>>map(Answer::done).orElseGet(() -> Answer.refused(Refusal.notFound()));
    }

    private CriterionView.Claimed claimed(Unit unit, ClaimReport report, Claim claim, DecisionViews decisions) {
        PieceVersion version =
                unit.evidence().version(claim.piece(), claim.version()).orElseThrow();
        return new CriterionView.Claimed(
                report.reference(),
                version.title(),
                UnitViews.path(unit.enrolment()) + "/pieces/" + claim.piece() + "?version=" + claim.version(),
                claim.version(),
                choices.method(version.method()),
                claim.locator(),
                claim.claimedAt(),
                badges.of(unit, report),
                report.earlierVersion().map(Sentences::of).orElse(null),
                decisions.on(claim.id()));
    }
}
