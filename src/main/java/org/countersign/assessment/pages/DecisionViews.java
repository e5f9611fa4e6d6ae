package org.countersign.assessment.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.people.NamesOfTheDay;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.site.PersonId;
import org.countersign.site.clock.Dates;
import org.countersign.standards.Context;

/** The decisions of one unit in words, the newest first. */
public final class DecisionViews {

    private final Unit unit;
    private final NamesOfTheDay names;
    private final Badges badges;
    private final DecisionWords words;
    private final Map<UUID, Standing> standings = new HashMap<>();
    private final Set<UUID> standing = new HashSet<>();
    private final Map<String, String> contexts;

    public DecisionViews(Unit unit, NamesOfTheDay names, Badges badges, DecisionWords words) {
        this.unit = unit;
        this.names = names;
        this.badges = badges;
        this.words = words;
        this.contexts = unit.policy().contextsInForce(unit.standard()).stream()
                .collect(Collectors.toMap(Context::code, Context::label));
        unit.facts().judgements().forEach(one -> standings.put(one.id(), one.standing()));
        unit.facts().signOffs().forEach(one -> standings.put(one.id(), one.standing()));
        for (CriterionReport criterion : unit.report().criteria()) {
            criterion.signedOff().ifPresent(signedOff -> standing.add(signedOff.id()));
            for (ClaimReport claim : criterion.claims()) {
                claim.effective().ifPresent(judgement -> standing.add(judgement.id()));
                claim.pending().ifPresent(judgement -> standing.add(judgement.id()));
            }
        }
    }

    /** Everybody who decided or countersigned anything in the unit. */
    public static Collection<PersonId> deciders(Unit unit) {
        Set<PersonId> persons = new HashSet<>();
        unit.decisions().judgements().forEach(judgement -> persons.add(judgement.judge()));
        unit.decisions().signOffs().forEach(signOff -> persons.add(signOff.by()));
        unit.decisions().countersignatures().forEach(answer -> persons.add(answer.by()));
        unit.decisions().attestations().forEach(attestation -> persons.add(attestation.by()));
        unit.decisions().referrals().forEach(referral -> persons.add(referral.by()));
        return persons;
    }

    List<DecisionView> on(ClaimId claim) {
        return on(claim, List.of());
    }

    /** @param saidAbove what stands on the page already, for several claims at once */
    public List<DecisionView> on(ClaimId claim, Collection<SharedFeedback> saidAbove) {
        return unit.decisions().judgements().stream()
                .filter(judgement -> judgement.claim().equals(claim))
                .sorted(Comparator.comparingInt(Judgement::position).reversed())
                .map(judgement -> of(
                        judgement,
                        saidAbove.stream().anyMatch(shared -> shared.isIn(judgement))
                                ? words.saidAbove()
                                : judgement.feedback()))
                .toList();
    }

    public DecisionView of(Judgement judgement) {
        return of(judgement, judgement.feedback());
    }

    private DecisionView of(Judgement judgement, String feedback) {
        return view(
                badges.of(judgement.outcome()),
                words.judgedBy(
                        names.at(judgement.judge(), judgement.recordedAt()), Dates.british(judgement.judgedOn())),
                judgement.id(),
                words.superseded(),
                judgement.contexts().isEmpty()
                        ? ""
                        : confirmed(judgement.contexts().stream()
                                .map(code -> contexts.getOrDefault(code, code))
                                .collect(Collectors.joining(", "))),
                feedback);
    }

    private String confirmed(String items) {
        return unit.policy().namesItsRanges(unit.standard()) ? words.showing(items) : words.inContexts(items);
    }

    List<DecisionView> signOffsOf(String criterion) {
        return unit.decisions().signOffs().stream()
                .filter(signOff -> signOff.criterion().equals(criterion))
                .sorted(Comparator.comparingInt(SignOff::position).reversed())
                .map(this::of)
                .toList();
    }

    public DecisionView of(SignOff signOff) {
        return view(
                new Badge("good", "✓", words.signedOff()),
                words.signedOffBy(names.at(signOff.by(), signOff.recordedAt()), Dates.british(signOff.signedOn())),
                signOff.id(),
                words.fallen(),
                "",
                "");
    }

    private DecisionView view(
            Badge outcome, String made, DecisionId id, String past, String contexts, String feedback) {
        Optional<Countersignature> answer = unit.decisions().countersignature(id);
        return new DecisionView(
                outcome,
                made,
                state(id.value(), past),
                contexts,
                feedback,
                answer.map(this::answered).orElse(""),
                answer.map(Countersignature::feedback).orElse(""));
    }

    private String answered(Countersignature answer) {
        String by = names.at(answer.by(), answer.recordedAt());
        String on = Dates.british(answer.recordedAt());
        return answer.agreed() ? words.agreedBy(by, on) : words.rejectedBy(by, on);
    }

    private String state(UUID decision, String past) {
        return switch (standings.get(decision)) {
            case FINAL -> standing.contains(decision) ? words.counts() : past;
            case PROVISIONAL -> standing.contains(decision) ? words.provisional() : past;
            case REJECTED -> words.rejected();
            case REOPENED -> words.reopened();
        };
    }
}
