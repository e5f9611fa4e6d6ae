package org.countersign.assessment.pages.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.UnitView;
import org.countersign.assessment.pages.UnitViews;
import org.countersign.assessment.pages.UnitWords;
import org.countersign.enrolment.Access;
import org.countersign.people.People;
import org.countersign.rules.Capacity;
import org.countersign.rules.Finding;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.sentences.Sentences;

/** Makes the question before a sign-off ready to be asked. */
@ApplicationScoped
class SignOffViews {

    private final People people;
    private final Badges badges;
    private final UnitWords words;

    SignOffViews(People people, Badges badges, UnitWords words) {
        this.people = people;
        this.badges = badges;
        this.words = words;
    }

    /** @param ticked of those that are asked about */
    SignOffView of(Unit unit, Access reader, Collection<String> asked, Collection<String> ticked) {
        boolean provisional = !reader.is(Capacity.ASSESSOR);
        Standing standing = provisional ? Standing.PROVISIONAL : Standing.FINAL;
        return new SignOffView(
                UnitViews.path(unit.enrolment()),
                people.find(unit.enrolment().learner()).orElseThrow().name(),
                unit.standard().displayTitle(),
                provisional,
                unit.report().criteria().stream()
                        .filter(criterion -> asked.contains(criterion.code()))
                        .map(criterion -> chosen(unit, criterion, standing, ticked.contains(criterion.code())))
                        .toList());
    }

    private SignOffView.Chosen chosen(Unit unit, CriterionReport criterion, Standing standing, boolean ticked) {
        Permission<Set<UUID>> permission = Refusals.signOff(criterion, standing);
        Set<UUID> basis = permission instanceof Permission.Granted<Set<UUID>> granted ? granted.with() : Set.of();
        Optional<Finding> refusal = permission.refusal();
        return new SignOffView.Chosen(
                criterion.code(),
                unit.standard().language(criterion.criterion()),
                criterion.criterion().wording(),
                UnitViews.path(unit.enrolment()) + "/criteria/" + criterion.code(),
                ticked && refusal.isEmpty(),
                refusal.map(Sentences::of).orElse(null),
                basis.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")),
                unit.report().claimsFor(criterion).stream()
                        .filter(claim -> claim.effective()
                                .or(claim::pending)
                                .filter(judgement -> basis.contains(judgement.id()))
                                .isPresent())
                        .map(claim -> UnitView.Chip.of(
                                claim.reference(),
                                claim.earlierVersion().isPresent() ? words.version(claim.version()) : null,
                                UnitViews.path(unit.enrolment()) + "/pieces/" + claim.pieceId() + "?version="
                                        + claim.version(),
                                badges.of(unit, claim)))
                        .distinct()
                        .toList());
    }
}
